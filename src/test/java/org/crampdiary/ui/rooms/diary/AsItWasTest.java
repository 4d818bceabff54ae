package org.crampdiary.ui.rooms.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.Versioned;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.Side;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.Unspoken;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the Diary's night stands what an edit took away, with the way back to it. */
final class AsItWasTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 17);

    @TempDir Path folder;

    private SqliteDiaryStore store;
    private RoomHarness harness;
    private RoomWindow window;
    private DiaryView view;

    @BeforeEach
    void aCrampAndItsDayWereEdited() {
        Cramp cramp =
                CrampBuilder.startingAt(
                                "c", OffsetDateTime.parse("2026-03-18T04:05:00+01:00"), ZONE)
                        .durationSeconds(213)
                        .severity(8)
                        .site(Muscle.CALF, Side.LEFT)
                        .note("Right after turning over.")
                        .build();
        Night night = new NightBuilder(NIGHT).fluidMl(1200).stress(3).note("A long walk.").build();
        write("2026-03-18T07:10:00Z", new PutCramp(cramp), new PutNight(night));
        write(
                "2026-03-19T18:00:00Z",
                new PutCramp(CrampBuilder.of(cramp).severity(5).note(null).build()),
                new PutNight(night.with(NightFields.FLUID_ML, null)));
        store = open("2026-03-20T08:00:00Z");
    }

    private SqliteDiaryStore open(String now) {
        return SqliteDiaryStore.open(folder.resolve("diary.cramps"), at(now));
    }

    private static Clock at(String now) {
        return Clock.fixed(Instant.parse(now), ZONE);
    }

    private void write(String now, Edit... edits) {
        try (SqliteDiaryStore open = open(now)) {
            open.apply(Change.of(edits));
        }
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
        store.close();
    }

    private void open(Language language, Theme theme, double px, double width, double height) {
        harness = new RoomHarness(store, at("2026-03-20T08:00:00Z"), language);
        window =
                RoomWindow.open(
                        harness.messages,
                        Room.DIARY,
                        () -> view = DiaryRoom.of(harness),
                        theme,
                        px,
                        width,
                        height);
        window.robot.interact(() -> view.show(NIGHT));
    }

    private Diary diary() {
        return store.current();
    }

    private List<Versioned> kept() {
        return diary().marks().earlier().versions();
    }

    private String fold(int which) {
        return "diary-as-it-was-" + kept().get(which).version().replaceAll("[^\\p{L}\\p{N}-]", "-");
    }

    @Test
    void aCrampIsPutBackAsItWasAndThatIsTakenBack() {
        open(Language.ENGLISH, Theme.LIGHT, 15, 1280, 800);
        String fold = fold(0);
        assertThat(window.<Labeled>node(fold).getText())
                .isEqualTo("As it was, written 18 March 2026, 08:10");
        window.click(fold);
        window.click(fold + "-put-back");
        assertThat(diary().cramp("c").severity()).isEqualTo(8);
        assertThat(diary().cramp("c").note()).isEqualTo("Right after turning over.");
        assertThat(harness.shown).containsExactly("Put back as it was.");
        assertThat(diary().marks().earlier().of(diary().cramp("c")))
                .extracting(Cramp::severity)
                .containsExactly(5);
        window.robot.interact(harness.session::undo);
        assertThat(diary().cramp("c").severity()).isEqualTo(5);
        assertThat(fold(0)).isEqualTo(fold);
        assertThat(window.has(fold)).isTrue();
    }

    @Test
    void aDayIsPutBackByKeysAlone() {
        open(Language.ENGLISH, Theme.LIGHT, 15, 1280, 800);
        String fold = fold(1);
        window.robot.interact(() -> window.node("diary-add-cramp").requestFocus());
        window.robot.push(KeyCode.TAB);
        assertThat(focused()).isEqualTo(fold);
        window.robot.push(KeyCode.SPACE);
        window.robot.push(KeyCode.TAB);
        assertThat(focused()).isEqualTo(fold + "-put-back");
        window.robot.push(KeyCode.SPACE);
        assertThat(diary().night(NIGHT).fluidMl()).isEqualTo(1200);
        assertThat(kept()).hasSize(1);
    }

    /** The person's own words can be removed here too, without the entry that has them no more. */
    @Test
    void oneVersionIsDeletedAndThatIsTakenBack() {
        open(Language.ENGLISH, Theme.LIGHT, 15, 1280, 800);
        List<Versioned> before = kept();
        String fold = fold(0);
        window.click(fold);
        window.click(fold + "-delete");
        assertThat(kept()).isEqualTo(before.subList(1, 2));
        assertThat(diary().cramp("c").severity()).isEqualTo(5);
        assertThat(harness.shown).containsExactly("The earlier version was deleted.");
        assertThat(window.has(fold)).isFalse();
        window.robot.interact(harness.session::undo);
        assertThat(kept()).isEqualTo(before);
    }

    private String focused() {
        Node owner = window.node("diary-night").getScene().getFocusOwner();
        return owner.getId();
    }

    /** Undo and redo leave what was kept: nothing astray, nothing lost. */
    @Test
    void anEditInTheWindowThatIsTakenBackLeavesNothing() {
        open(Language.ENGLISH, Theme.LIGHT, 15, 1280, 800);
        List<Versioned> before = kept();
        window.click("diary-cramp-c");
        window.click("diary-cramp-severity-2");
        window.robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(kept()).hasSize(3).containsAll(before);
        List<Versioned> after = kept();
        window.robot.interact(harness.session::undo);
        assertThat(kept()).isEqualTo(before);
        window.robot.interact(harness.session::redo);
        assertThat(kept()).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, ENGLISH, 15, 1280, 800",
        "DARK, DANISH, 15, 1280, 800",
        "LIGHT, DANISH, 30, 1024, 700",
        "NIGHT, ENGLISH, 30, 1024, 700",
    })
    void picturesAreTaken(Theme theme, Language language, double px, double width, double height) {
        open(language, theme, px, width, height);
        String day = fold(1);
        window.click(fold(0));
        window.click(day);
        assertThat(window.has(day + "-put-back")).isTrue();
        assertThat(Unspoken.under(window.node("diary-night").getScene().getRoot())).isEmpty();
        window.picture(
                "diary-as-it-was-"
                        + theme.name().toLowerCase(Locale.ROOT)
                        + "-"
                        + language.code()
                        + "-"
                        + (int) px);
    }
}
