package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import javafx.scene.input.KeyCode;
import org.crampdiary.text.Language;
import org.crampdiary.ui.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys that work in every room. */
final class KeysTest {

    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 20, 0));

    @TempDir private Path folder;

    @Test
    void roomsNewEntryAndNightAreOneKeyAway() {
        try (ProgramWindow window =
                new ProgramWindow(folder.resolve("a.cramps"), folder, Language.ENGLISH, clock)) {
            window.robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.awaitFocus("diary-calendar-2026-03-04");
            window.robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
            window.await("trends-header");
            window.robot.push(KeyCode.CONTROL, KeyCode.N);
            window.await("diary-cramp-severity-8");
            window.robot.push(KeyCode.ESCAPE);
            assertThat(window.shown("diary-cramp-severity-8")).isFalse();
            window.robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.await("tonight-over-3");
            window.robot.push(KeyCode.F11);
            window.await("tonight-night");
            assertThat(window.shown("room-diary")).isFalse();
            window.robot.push(KeyCode.F11);
            window.await("room-diary");
            assertThat(window.shown("tonight-night")).isFalse();
        }
    }
}
