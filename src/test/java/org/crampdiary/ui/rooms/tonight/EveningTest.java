package org.crampdiary.ui.rooms.tonight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.awaitility.Awaitility;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.Change;
import org.crampdiary.model.ComparedWithUsual;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Glass;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightStatus;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day in the evening: fluid, activity, compared with usual, in a few inputs. */
final class EveningTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final int MOST_INPUTS = 12;

    @TempDir private Path folder;
    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), DAY.atTime(20, 40));
    private final Settings settings = new Settings(Preferences.DEFAULT);
    private SqliteDiaryStore store;
    private RoomWindow window;
    private int inputs;

    private void open(Language language, double px, double width, double height) {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), clock);
        IntStream.rangeClosed(1, 3)
                .mapToObj(DAY::minusDays)
                .map(night ->
                        NightBuilder.of(Night.empty(night))
                                .status(NightStatus.NONE)
                                .symptoms(List.of())
                                .fluidMl(1400.0)
                                .activities(List.of(new Activity(ActivityType.CYCLING, 30.0, null)))
                                .build())
                .forEach(night -> store.apply(Change.of(new PutNight(night))));
        RoomHarness harness = new RoomHarness(store, clock, language);
        window =
                RoomWindow.open(
                        harness.messages,
                        Room.TONIGHT,
                        () -> TonightRoom.of(harness, settings),
                        Theme.LIGHT,
                        px,
                        width,
                        height);
        Awaitility.await().until(() -> window.node("tonight-start").isFocused());
    }

    private void open() {
        open(Language.ENGLISH, 15, 1280, 800);
    }

    @AfterEach
    void close() {
        window.close();
        store.close();
    }

    private Night today() {
        return store.current().nightOrEmpty(DAY);
    }

    private void press(KeyCode key) {
        inputs++;
        window.robot.push(key);
    }

    private String focused() {
        Node focused = window.node("tonight-start").getScene().getFocusOwner();
        return focused == null ? "" : Objects.requireNonNullElse(focused.getId(), "");
    }

    private void tabTo(String id) {
        do {
            press(KeyCode.TAB);
        } while (!focused().startsWith(id) && inputs < MOST_INPUTS);
    }

    @Test
    void theDayIsWrittenDownByKeyboardInAFewInputs() {
        open();
        tabTo("tonight-day-fluid");
        press(KeyCode.DIGIT6);
        tabTo("tonight-day-activity");
        press(KeyCode.RIGHT);
        press(KeyCode.SPACE);
        tabTo("tonight-day-compared");
        press(KeyCode.SPACE);
        assertThat(inputs).isLessThanOrEqualTo(MOST_INPUTS);
        assertThat(today().fluidMl()).isEqualTo(1200);
        assertThat(today().activities()).hasSize(1);
        assertThat(today().comparedWithUsual()).isEqualTo(ComparedWithUsual.LESS);
    }

    @Test
    void aMissedNightIsOneStopOfTab() {
        open();
        window.robot.interact(() -> clock.set(DAY.plusDays(3).atTime(20, 40)));
        String none = "tonight-%s-".formatted(DAY.plusDays(1));
        Awaitility.await().until(() -> window.has(none + "none"));
        window.robot.interact(() -> window.node(none + "none").requestFocus());
        window.robot.push(KeyCode.RIGHT);
        assertThat(focused()).isEqualTo(none + "cramps");
        window.robot.push(KeyCode.TAB);
        assertThat(focused()).startsWith("tonight-%s-".formatted(DAY));
        window.robot.push(KeyCode.SPACE);
        assertThat(focused()).isEqualTo("tonight-no-cramps-last-night");
        window.robot.push(KeyCode.SPACE);
        assertThat(focused()).isEqualTo("tonight-signs-none");
        window.robot.push(KeyCode.SPACE);
        assertThat(focused()).isEqualTo("tonight-start");
    }

    @Test
    void eachFieldCanBeAsTheDayBefore() {
        open();
        window.click("tonight-day-fluid-as-before");
        assertThat(today().fluidMl()).isEqualTo(1400);
        assertThat(today().activities()).isNull();
        assertThat(window.has("tonight-day-fluid-as-before")).isFalse();
        assertThat(window.has("tonight-day-compared-as-before")).isFalse();
        assertThat(window.<Labeled>node("tonight-day-activity-as-before").getText())
                .isEqualTo("As the day before: cycling 30 min");
        window.click("tonight-day-activity-as-before");
        assertThat(today().activities())
                .containsExactly(new Activity(ActivityType.CYCLING, 30.0, null));
        assertThat(window.has("tonight-as-yesterday")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ML_200, 1000, 1 L", "ML_250, 1250, 1.25 L", "FL_OZ_8, 1185, 40 fl oz"})
    void theGlassIsAsLargeAsThePersonsOwn(Glass glass, double millilitres, String words) {
        settings.change(Preferences.DEFAULT.with(glass));
        open();
        window.click("tonight-day-fluid-5");
        assertThat(today().fluidMl()).isEqualTo(millilitres);
        assertThat(window.<Labeled>node("tonight-day-fluid-amount").getText()).isEqualTo(words);
        window.click("tonight-day-fluid-5");
        assertThat(today().fluidMl()).isEqualTo(4 * glass.millilitres());
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 15, 1280, 800", "DANISH, 15, 1024, 700", "DANISH, 30, 1024, 700"})
    void pictures(Language language, double px, double width, double height) {
        open(language, px, width, height);
        window.scrollTo(window.node("tonight-day-title"));
        window.picture("evening-" + language.code() + "-" + px);
        assertThat(CutOff.under(window.node("tonight"))).isEmpty();
    }
}
