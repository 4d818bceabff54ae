package org.crampdiary.ui.rooms.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.crampdiary.model.Change;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutPause;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pause;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.RemindedOf;
import org.crampdiary.settings.Settings;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.parts.session.Room;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** When somebody is reminded, and of what; the clock is the test's. */
final class RemindersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    private static final MouseEvent CLICK =
            new MouseEvent(
                    MouseEvent.MOUSE_CLICKED,
                    5,
                    5,
                    5,
                    5,
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    true,
                    null);

    @TempDir private Path folder;
    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), DAY.atTime(7, 0));
    private final Settings settings =
            new Settings(Preferences.DEFAULT.with(new RemindedOf(true, true)));
    private final List<String> shown = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();
    private boolean desktop;
    private SqliteDiaryStore store;
    private RoomHarness harness;
    private Reminders reminders;

    @BeforeEach
    void open() {
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), clock);
        harness = new RoomHarness(store, clock, Language.ENGLISH);
        reminders = new Reminders(harness.services, settings, shown::add);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void lookAt(LocalDateTime time) {
        clock.set(time);
        reminders.check();
    }

    private void put(Night night) {
        harness.session.apply(Change.of(new PutNight(night)));
    }

    @ParameterizedTest
    @CsvSource({
        "00:00, ",
        "03:12, ",
        "06:59, ",
        "07:59, ",
        "08:00, reminder.morning",
        "11:59, reminder.morning",
        "12:00, ",
        "19:29, ",
        "19:30, reminder.evening",
        "21:29, reminder.evening",
        "21:30, ",
        "22:00, ",
        "23:59, "
    })
    void itComesInTheMorningAndInTheEveningAndNeverAtNight(
            LocalTime time, @Nullable String reminder) {
        lookAt(DAY.atTime(time));
        assertThat(shown).isEqualTo(reminder == null ? List.of() : List.of(reminder));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03, , ",
        "2026-03-04, , reminder.morning",
        "2026-03-04, 2026-03-04, reminder.morning",
        "2026-03-05, , reminder.morning reminder.evening",
        "2026-02-01, 2026-03-03, reminder.evening"
    })
    void nobodyIsRemindedOfANightOfAPause(
            LocalDate from, @Nullable LocalDate to, @Nullable String reminders) {
        harness.session.apply(Change.of(new PutPause(new Pause("p", from, to, null))));
        lookAt(DAY.atTime(9, 0));
        lookAt(DAY.atTime(20, 0));
        assertThat(String.join(" ", shown)).isEqualTo(reminders == null ? "" : reminders);
    }

    @Test
    void onceADayIsEnough() {
        lookAt(DAY.atTime(8, 0));
        lookAt(DAY.atTime(8, 1));
        lookAt(DAY.atTime(20, 0));
        lookAt(DAY.atTime(20, 1));
        lookAt(DAY.plusDays(1).atTime(8, 0));
        assertThat(shown)
                .containsExactly("reminder.morning", "reminder.evening", "reminder.morning");
    }

    @Test
    void nobodyIsRemindedOfWhatIsWrittenDown() {
        put(NightBuilder.of(Night.empty(DAY.minusDays(1))).status(NightStatus.NONE).build());
        put(NightBuilder.of(Night.empty(DAY)).fluidMl(1200.0).build());
        lookAt(DAY.atTime(8, 0));
        lookAt(DAY.atTime(20, 0));
        assertThat(shown).isEmpty();
    }

    @Test
    void nobodyIsRemindedWhoDidNotAskForIt() {
        settings.change(Preferences.DEFAULT);
        lookAt(DAY.atTime(8, 0));
        lookAt(DAY.atTime(20, 0));
        assertThat(shown).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, 15, ENGLISH, 20",
        "DARK, 30, ENGLISH, 9",
        "LIGHT, 15, DANISH, 9",
        "DARK, 30, DANISH, 20",
        "LIGHT, 30, DANISH, 9"
    })
    void aPressOnTheReminderLeadsToTonight(Theme theme, double px, Language language, int hour) {
        harness = new RoomHarness(store, clock, language);
        clock.set(DAY.atTime(hour, 0));
        RoomWindow window =
                RoomWindow.open(
                        harness.messages, Room.DIARY, RemindersTest::view, theme, px, 1024, 700);
        window.robot.interact(() ->
                new Reminders(
                                harness.services,
                                settings,
                                window.node("room").getScene(),
                                this::elsewhere)
                        .check());
        window.awaitNode("#reminder");
        Node bar = window.all(".notification-bar").iterator().next();
        window.pictureOf(bar, "reminder-" + theme + "-" + language.code() + "-" + hour);
        Label words = window.node("reminder");
        assertThat(words.getHeight()).isGreaterThanOrEqualTo(words.prefHeight(words.getWidth()));
        assertThat(inScene(bar).contains(inScene(words))).isTrue();
        assertThat(elsewhere).as("the person looks at the window").isEmpty();
        window.robot.interact(() -> Event.fireEvent(bar, CLICK));
        assertThat(harness.went).containsExactly(Room.TONIGHT);
        window.robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    /** What a window says that is put away nobody sees. */
    @ParameterizedTest
    @CsvSource({
        "9, true, How was the night? One key when it was quiet.",
        "9, false, How was the night? One key when it was quiet.",
        "20, true, How was the day? Half a minute is enough."
    })
    void theDesktopSaysItWhileTheWindowIsPutAway(int hour, boolean can, String sentence) {
        desktop = can;
        clock.set(DAY.atTime(hour, 0));
        RoomWindow window = RoomWindow.open(harness.messages, Room.DIARY, RemindersTest::view);
        window.robot.interact(() -> {
            Scene scene = window.node("room").getScene();
            ((Stage) scene.getWindow()).setIconified(true);
            new Reminders(harness.services, settings, scene, this::elsewhere).check();
        });
        assertThat(elsewhere).containsExactly(sentence);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.hasAnywhere("#reminder")).isNotEqualTo(can);
        window.robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    private CompletionStage<Boolean> elsewhere(String sentence) {
        elsewhere.add(sentence);
        return CompletableFuture.completedFuture(desktop);
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static View view() {
        Button room = new Button();
        room.setId("room");
        return () -> room;
    }
}
