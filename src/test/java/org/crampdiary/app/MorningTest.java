package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.awaitility.Awaitility;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Edit.MarkToFinish;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.settings.DisplaySettings;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.parts.session.Room;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two cramps of the night wait; each is finished in a few inputs, by keyboard or by mouse alone.
 */
final class MorningTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final LocalDate MORNING = LocalDate.of(2026, 3, 4);
    private static final int MOST_INPUTS = 8;

    @TempDir private Path folder;
    private final SettableClock clock = new SettableClock(ZONE, MORNING.atTime(8, 0));
    private int inputs;

    private Path diary(@Nullable Double... seconds) {
        Path file = folder.resolve("diary.cramps");
        try (DiaryStore store = SqliteDiaryStore.open(file, clock)) {
            for (int i = 0; i < seconds.length; i++) {
                LocalDateTime start = MORNING.atTime(3 + i, 4);
                Cramp cramp =
                        Cramp.startingAt("c" + i, start.atZone(ZONE).toOffsetDateTime(), ZONE)
                                .set(CrampFields.DURATION_SECONDS, seconds[i])
                                .set(CrampFields.ONGOING, false)
                                .build();
                store.apply(Change.of(new PutCramp(cramp), new MarkToFinish(cramp.id(), true)));
            }
        }
        return file;
    }

    private Cramp stored(int number) {
        try (DiaryStore store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), clock)) {
            return store.current().cramp("c" + number);
        }
    }

    private void press(ProgramWindow window, KeyCode key) {
        inputs++;
        clock.pass(Duration.ofSeconds(1)); // else two of them are the halves of a double press
        window.robot.push(key);
        window.settle();
    }

    private void click(ProgramWindow window, String id) {
        inputs++;
        window.click(id);
    }

    private static String focused(ProgramWindow window) {
        window.settle();
        Node focused = window.stage().getScene().getFocusOwner();
        return focused == null || focused.getId() == null ? "" : focused.getId();
    }

    private static void awaitFocus(ProgramWindow window, String id) {
        Awaitility.await(id).until(() -> focused(window), id::equals);
    }

    @Test
    void oneCrampIsFinishedByKeyboardAlone() {
        try (ProgramWindow window =
                new ProgramWindow(diary(213.0, 90.0), folder, Language.ENGLISH, clock)) {
            awaitFocus(window, "finish-legs-left-calf");
            assertThat(window.text("finish-which")).isEqualTo("03:04 · 3 min 33 s · 1 of 2");
            press(window, KeyCode.RIGHT);
            press(window, KeyCode.SPACE);
            press(window, KeyCode.TAB);
            press(window, KeyCode.DIGIT7);
            assertThat(focused(window)).isEqualTo("finish-woke-yes");
            press(window, KeyCode.SPACE);
            assertThat(focused(window)).isEqualTo("finish-save");
            press(window, KeyCode.SPACE);
            window.awaitText("finish-which", "2 of 2");
            awaitFocus(window, "finish-legs-left-calf");
            assertThat(inputs).isLessThanOrEqualTo(MOST_INPUTS);
            press(window, KeyCode.TAB);
            press(window, KeyCode.DIGIT1);
            assertThat(focused(window)).isEqualTo("finish-severity-1");
            press(window, KeyCode.DIGIT0);
            window.robot.push(KeyCode.CONTROL, KeyCode.S);
            awaitFocus(window, "tonight-signs-none");
            press(window, KeyCode.SPACE);
            awaitFocus(window, "tonight-start");
        }
        assertThat(stored(0).sites()).containsExactly(new Site(Muscle.CALF, Side.RIGHT));
        assertThat(stored(0).severity()).isEqualTo(7);
        assertThat(stored(0).woke()).isTrue();
        assertThat(stored(0).durationSeconds()).isEqualTo(213);
        assertThat(stored(1).severity()).isEqualTo(10);
        assertThat(stored(1).woke()).isNull();
    }

    @Test
    void oneCrampIsFinishedByMouseAlone() {
        try (ProgramWindow window =
                new ProgramWindow(diary(213.0), folder, Language.ENGLISH, clock)) {
            click(window, "finish-legs-left-calf");
            click(window, "finish-severity-7");
            click(window, "finish-woke-no");
            click(window, "finish-save");
            window.awaitText("notice-text", "Saved");
            assertThat(inputs).isLessThanOrEqualTo(MOST_INPUTS);
            assertThat(window.shown("finish-save")).isFalse();
        }
        assertThat(stored(0).sites()).containsExactly(new Site(Muscle.CALF, Side.LEFT));
        assertThat(stored(0).severity()).isEqualTo(7);
        assertThat(stored(0).woke()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        ", finish-lasted-5, 300",
        ", finish-lasted-unknown, ",
        "1500, finish-long-cramp, 1500",
        "1500, 'finish-long-forgotten, finish-lasted-10', 600",
        "1500, 'finish-long-soreness, finish-lasted-3', 180"
    })
    void howLongItLastedIsAskedWhereItIsInQuestion(
            @Nullable Double before, String presses, @Nullable Double after) {
        try (ProgramWindow window =
                new ProgramWindow(diary(before), folder, Language.ENGLISH, clock)) {
            window.await("finish-severity-7");
            assertThat(window.shown("finish-lasted-5")).isEqualTo(before == null);
            List.of(presses.split(",")).stream()
                    .map(String::strip)
                    .filter(id -> !id.isEmpty())
                    .forEach(window::click);
            window.click("finish-save");
            window.awaitText("notice-text", "Saved");
        }
        assertThat(stored(0).durationSeconds()).isEqualTo(after);
    }

    @Test
    void aDoublePressAnswersNoQuestionThatComesAfterIt() {
        try (ProgramWindow window =
                new ProgramWindow(diary(213.0), folder, Language.ENGLISH, clock)) {
            awaitFocus(window, "finish-legs-left-calf");
            Node save = window.await("finish-save");
            window.robot.interact(save::requestFocus);
            press(window, KeyCode.SPACE);
            awaitFocus(window, "tonight-signs-none");
            window.robot.push(KeyCode.SPACE);
            window.settle();
            assertThat(window.shown("tonight-signs-none")).isTrue();
            press(window, KeyCode.SPACE);
            awaitFocus(window, "tonight-start");
        }
    }

    @Test
    void theSorenessIsAskedAndWhatIsTypedAgainIsInSight() {
        try (ProgramWindow window =
                new ProgramWindow(diary(1500.0), folder, Language.ENGLISH, clock)) {
            window.await("finish-long-soreness");
            assertThat(window.shown("finish-soreness")).isFalse();
            window.click("tonight-signs-none");
            window.click("finish-long-soreness");
            window.click("finish-lasted-3");
            window.type("finish-soreness", "2");
            window.click("finish-more");
            window.type("finish-note", "tripped");
            window.go(Room.SETTINGS);
            window.await("settings");
            window.go(Room.TONIGHT);
            window.await("finish-restored");
            assertThat(window.shown("finish-note")).isTrue();
            assertThat(window.shown("finish-soreness")).isTrue();
            window.click("finish-save");
            window.awaitText("notice-text", "Saved");
            awaitFocus(window, "tonight-start");
            inSight(window, "tonight-start");
        }
        assertThat(stored(0).durationSeconds()).isEqualTo(180);
        assertThat(stored(0).sorenessHours()).isEqualTo(2);
        assertThat(stored(0).note()).isEqualTo("tripped");
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, ENGLISH, 100, 1280, 800",
        "LIGHT, DANISH, 100, 1024, 700",
        "DARK, DANISH, 150, 1024, 700",
        "LIGHT, DANISH, 200, 1024, 700"
    })
    void nextIsAlwaysInSight(
            Theme theme, Language language, int percent, double width, double height)
            throws Exception {
        new PreferencesFile(folder.resolve("settings.json"))
                .save(
                        Preferences.DEFAULT.with(
                                DisplaySettings.DEFAULT.withTheme(theme).withTextPercent(percent)));
        try (ProgramWindow window =
                new ProgramWindow(diary(213.0, 1500.0), folder, language, clock)) {
            window.resize(width, height);
            awaitFocus(window, "finish-legs-left-calf");
            window.rest();
            String name = "morning-" + theme + "-" + language.code() + "-" + percent;
            window.picture(name);
            inSight(window, "finish-save");
            press(window, KeyCode.TAB);
            press(window, KeyCode.DIGIT7);
            inSight(window, "finish-woke-yes");
            inSight(window, "finish-save");
            window.rest();
            window.picture(name + "-asked");
            window.click("finish-more");
            inSight(window, "finish-save");
            window.click("finish-remedy-stretch");
            window.rest();
            window.picture(name + "-more");
        }
    }

    /** Its rooms are made before its window is shown. */
    @Test
    void theInventedDiaryBeginsAtTheUpperEdgeOfItsRoom() {
        try (ProgramWindow window = new ProgramWindow(null, folder, Language.ENGLISH, clock)) {
            awaitFocus(window, "tonight-no-cramps-last-night");
            window.rest();
            inSight(window, "tonight-greeting");
        }
    }

    private static void inSight(ProgramWindow window, String id) {
        window.settle();
        Node node = window.await(id);
        Bounds place = node.localToScene(node.getLayoutBounds());
        assertThat(place.getMinY()).as(id).isNotNegative();
        assertThat(place.getMaxY()).as(id).isLessThanOrEqualTo(node.getScene().getHeight());
    }
}
