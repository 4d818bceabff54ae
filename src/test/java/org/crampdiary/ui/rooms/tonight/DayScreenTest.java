package org.crampdiary.ui.rooms.tonight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.awaitility.Awaitility;
import org.crampdiary.model.NightStatus;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.RoomHarness;
import org.crampdiary.ui.RoomWindow;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tonight by day: it follows the clock, and a quiet night takes one key. */
final class DayScreenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @TempDir private Path folder;
    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), DAY.atTime(8, 0));
    private SqliteDiaryStore store;
    private TonightView view;
    private RoomWindow window;

    private void open(LocalDateTime time) {
        clock.set(time);
        store = SqliteDiaryStore.open(folder.resolve("diary.cramps"), clock);
        RoomHarness harness = new RoomHarness(store, clock, Language.ENGLISH);
        window =
                RoomWindow.open(
                        harness.messages, Room.TONIGHT, () -> view = TonightRoom.of(harness));
    }

    @AfterEach
    void close() {
        window.close();
        store.close();
    }

    private String greeting() {
        return window.<Labeled>node("tonight-greeting").getText();
    }

    private void says(LocalDateTime time, String greeting) {
        clock.set(time);
        window.robot.interact(view::tick);
        assertThat(greeting()).as(time.toString()).isEqualTo(greeting);
    }

    /** Each time comes in one leap, as after a lid that was closed until then. */
    @Test
    void theGreetingFollowsTheClockAndAClosedLid() {
        open(DAY.atTime(8, 0));
        assertThat(greeting()).isEqualTo("Good morning");
        clock.set(DAY.atTime(20, 40));
        Awaitility.await("it looks by itself")
                .untilAsserted(() -> assertThat(greeting()).isEqualTo("Good evening"));
        says(DAY.plusDays(1).atTime(8, 40), "Good morning");
        says(DAY.plusDays(1).atTime(12, 0), "Good day");
        says(DAY.plusDays(1).atTime(18, 0), "Good evening");
        says(DAY.plusDays(1).atTime(22, 0), "A quiet night");
        says(DAY.plusDays(3).atTime(11, 59), "Good morning");
        says(DAY.plusDays(3).atTime(20, 40), "Good evening");
    }

    private void awaitFocus(String id) {
        Awaitility.await(id).until(() -> window.node(id).isFocused());
    }

    @Test
    void aQuietNightIsOneKeyInTheMorning() {
        open(DAY.atTime(8, 0));
        awaitFocus("tonight-no-cramps-last-night");
        window.robot.push(KeyCode.SPACE);
        assertThat(store.current().status(DAY.minusDays(1))).isEqualTo(NightStatus.NONE);
        awaitFocus("tonight-signs-none");
        assertThat(store.current().cramps()).isEmpty();
    }

    @Test
    void inTheEveningTheKeyboardIsAtTheClock() {
        open(DAY.atTime(20, 40));
        awaitFocus("tonight-start");
    }
}
