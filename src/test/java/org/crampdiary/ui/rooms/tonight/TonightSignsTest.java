package org.crampdiary.ui.rooms.tonight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Labeled;
import org.crampdiary.model.Change;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.RuleId;
import org.crampdiary.model.Symptom;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.parts.session.Room;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The morning's question, the signs that are open, and "More than a cramp?". */
final class TonightSignsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 3);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime THREE = LocalTime.of(3, 0);

    @TempDir private Path folder;
    private SqliteDiaryStore store;
    private RoomHarness harness;
    private RoomWindow window;

    private void open(LocalTime time) {
        open(time, Language.ENGLISH, Theme.LIGHT, 15, 1280, 800);
    }

    private void open(
            LocalTime time,
            Language language,
            Theme theme,
            double px,
            double width,
            double height) {
        Clock clock = Clock.fixed(NIGHT.plusDays(1).atTime(time).atZone(ZONE).toInstant(), ZONE);
        if (store == null) {
            store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), clock);
        }
        harness = new RoomHarness(store, clock, language);
        window =
                RoomWindow.open(
                        harness.messages,
                        Room.TONIGHT,
                        () -> TonightRoom.of(harness),
                        theme,
                        px,
                        width,
                        height);
    }

    private void reported(int nightsAgo, Symptom... symptoms) {
        LocalDate night = NIGHT.minusDays(nightsAgo);
        Clock clock = Clock.fixed(night.atTime(20, 0).atZone(ZONE).toInstant(), ZONE);
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), clock);
        store.apply(
                Change.of(
                        new PutNight(
                                NightBuilder.of(Night.empty(night))
                                        .symptoms(List.of(symptoms))
                                        .build())));
    }

    @AfterEach
    void close() {
        window.close();
        store.close();
    }

    private @Nullable List<Symptom> said() {
        return store.current().nightOrEmpty(NIGHT).symptoms();
    }

    private String text(String id) {
        return window.<Labeled>node(id).getText();
    }

    @Test
    void noneOfTheseIsOnePress() {
        open(MORNING);
        assertThat(said()).isNull();
        window.click("tonight-signs-none");
        assertThat(said()).isEmpty();
        assertThat(window.has("tonight-signs")).isFalse();
        window.robot.interact(harness.session::undo);
        assertThat(said()).isNull();
        assertThat(window.has("tonight-signs")).isTrue();
    }

    @Test
    void aSignThatCallsForHelpShowsItsAdviceAtOnce() {
        open(MORNING);
        window.click("tonight-signs-some");
        window.click("tonight-sign-dark-urine");
        assertThat(said()).containsExactly(Symptom.DARK_URINE);
        assertThat(text("tonight-answer")).contains("1813", "today");
        window.click("tonight-sign-chest-pain");
        assertThat(text("tonight-answer")).contains("112", "now");
        assertThat(text("tonight-answer-how")).contains("1813");
        window.click("tonight-signs-done");
        assertThat(window.has("tonight-signs")).isFalse();
        assertThat(window.has("tonight-answer")).isTrue();
    }

    @Test
    void aListThatWasOnlyLookedAtIsNoAnswer() {
        open(MORNING);
        window.click("tonight-signs-some");
        window.click("tonight-signs-done");
        assertThat(said()).isNull();
        assertThat(window.has("tonight-signs-none")).isTrue();
    }

    @Test
    void noneOfTheseDoesNotCloseASignThatIsOpen() {
        reported(3, Symptom.WEAKNESS, Symptom.TINGLING);
        open(MORNING);
        assertThat(window.has("tonight-sign-weakness")).isFalse();
        window.click("tonight-signs-none");
        assertThat(said()).containsExactly(Symptom.WEAKNESS);
        assertThat(window.has("sign-weakness-gone")).isTrue();
        window.click("sign-weakness-gone");
        assertThat(said()).isEmpty();
        assertThat(window.has("tonight-signs")).isFalse();
    }

    @Test
    void stillThereIsAskedOnceADayAndTheQuestionStays() {
        reported(3, Symptom.WEAKNESS, Symptom.FEVER);
        open(MORNING);
        window.click("sign-fever-gone");
        assertThat(said()).containsExactly(Symptom.WEAKNESS);
        window.click("sign-weakness-still");
        assertThat(said()).containsExactly(Symptom.WEAKNESS);
        assertThat(window.has("sign-weakness-still")).isFalse();
        window.click("tonight-signs-none");
        assertThat(said()).containsExactly(Symptom.WEAKNESS);
        assertThat(window.has("tonight-signs")).isFalse();
    }

    @Test
    void aDoctorHasSeenItLeadsToTheVisit() {
        reported(3, Symptom.WEAKNESS);
        open(MORNING);
        window.click("sign-weakness-seen");
        assertThat(harness.went).containsExactly(Set.of(RuleId.G05));
        assertThat(said()).isNull();
    }

    @Test
    void atNightNothingIsAsked() {
        reported(3, Symptom.WEAKNESS);
        open(THREE);
        assertThat(window.has("tonight-signs")).isFalse();
    }

    @Test
    void moreThanACrampNamesTheNumberAndSavesAtOnce() {
        open(THREE);
        assertThat(window.has("tonight-more-number")).isFalse();
        window.click("tonight-more");
        assertThat(text("tonight-more-number")).isEqualTo("112");
        assertThat(text("tonight-more-today")).contains("1813");
        window.click("tonight-more-chest-pain");
        assertThat(said()).containsExactly(Symptom.CHEST_PAIN);
        window.click("tonight-more-close");
        assertThat(window.has("tonight-more-number")).isFalse();
        assertThat(text("tonight-answer")).contains("112");
        window.click("tonight-more");
        window.click("tonight-more-chest-pain");
        assertThat(said()).isEmpty();
        window.click("tonight-more-weakness");
        window.close();
        open(MORNING);
        assertThat(window.has("tonight-signs-none")).isTrue();
        window.click("tonight-signs-some");
        window.click("tonight-sign-twitching");
        assertThat(said()).containsExactlyInAnyOrder(Symptom.WEAKNESS, Symptom.TWITCHING);
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, ENGLISH, 15, 1280, 800, ''",
        "DARK, DANISH, 15, 1280, 800, ''",
        "LIGHT, DANISH, 30, 1024, 700, -large"
    })
    void pictures(
            Theme theme, Language language, double px, double width, double height, String suffix) {
        reported(3, Symptom.WEAKNESS);
        open(MORNING, language, theme, px, width, height);
        String name =
                "tonight-signs-"
                        + (theme == Theme.DARK ? "dark" : "light")
                        + "-"
                        + language.code()
                        + suffix;
        window.picture(name);
        window.click("tonight-signs-some");
        window.scrollTo(window.node("tonight-signs"));
        window.picture(name + "-list");
        window.click("tonight-more");
        window.picture(name + "-more");
        assertThat(CutOff.under(window.node("tonight"))).isEmpty();
    }
}
