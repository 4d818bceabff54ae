package org.crampdiary.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.crampdiary.text.Language;
import org.crampdiary.ui.Frames;
import org.crampdiary.ui.parts.session.Room;

/**
 * Counts what the window draws while nobody touches it, room by room: the program of {@link
 * RestTest}. Prints the name of each room and its frames.
 */
final class RestingRooms {

    /** Enough for two ticks of a clock, and for 120 frames of an animation. */
    private static final int WATCHED_MS = 2000;

    private static final int QUIET_MS = 500;

    /** When a room has still not settled then, it is for the count to say so. */
    private static final int QUIETS_TRIED = 12;

    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 3, 4, 20, 0);
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    /** Something that a room has once it is filled. */
    static final Map<Room, String> FILLED =
            Map.of(
                    Room.TONIGHT, "tonight-start",
                    Room.DIARY, "diary-calendar",
                    Room.TRENDS, "trends-nights",
                    Room.GUIDANCE, "guidance-level",
                    Room.SUMMARY, "summary-sheet-1",
                    Room.SETTINGS, "settings-appearance");

    private final ProgramWindow window;
    private final AtomicInteger frames = new AtomicInteger();

    private RestingRooms(ProgramWindow window) {
        this.window = window;
        Scene scene = window.stage().getScene();
        window.robot.interact(() -> scene.addPostLayoutPulseListener(frames::incrementAndGet));
    }

    /** Takes the folder for the settings. */
    @SuppressWarnings("CatchAndPrintStackTrace") // which ends the program: RestTest reads it
    public static void main(String[] args) {
        // Runs on, as the clock of a person does: a room that shows it has something to draw.
        Clock now = Clock.system(ZONE);
        Clock clock =
                Clock.offset(
                        now, Duration.between(now.instant(), EVENING.atZone(ZONE).toInstant()));
        try (ProgramWindow window =
                new ProgramWindow(null, Path.of(args[0]), Language.ENGLISH, clock)) {
            new RestingRooms(window).watch();
        } catch (Throwable e) {
            e.printStackTrace();
            System.exit(1); // the window would keep it running
        }
        System.exit(0);
    }

    private void watch() throws InterruptedException {
        for (Room room : List.of(Room.values())) {
            window.press("room-" + room.name().toLowerCase(Locale.ROOT));
            window.await(FILLED.get(room));
            count(room.name());
        }
        window.press("room-tonight");
        window.robot.push(KeyCode.F11);
        window.await("tonight-night");
        count("NIGHT");
        window.press("tonight-start");
        window.awaitText("tonight-clock-title", "It stopped");
        count("RUNNING_CLOCK");
    }

    private void count(String name) throws InterruptedException {
        Frames.settle(window.stage().getScene());
        for (int i = 0; i < QUIETS_TRIED && framesIn(QUIET_MS) > 1; i++) {}
        System.out.println(name + "\t" + framesIn(WATCHED_MS));
    }

    private int framesIn(int ms) throws InterruptedException {
        int before = frames.get();
        Thread.sleep(ms);
        return frames.get() - before;
    }
}
