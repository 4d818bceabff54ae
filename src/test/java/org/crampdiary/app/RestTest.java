package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.crampdiary.text.Language;
import org.crampdiary.ui.SettableClock;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A window that nobody touches draws next to nothing: it stands open beside the bed all night. */
final class RestTest {

    private static final int SECOND = 1000;

    /** Sixty would be drawn; the clock of Tonight may change twice. */
    private static final int MOST = 12;

    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 20, 0));

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "DIGIT1, tonight-start",
        "DIGIT2, diary-calendar",
        "DIGIT3, trends-header",
        "DIGIT4, guidance",
        "DIGIT5, summary-save"
    })
    void eachRoomComesToRest(KeyCode digit, String id) throws InterruptedException {
        try (ProgramWindow window =
                new ProgramWindow(folder.resolve("a.cramps"), folder, Language.ENGLISH, clock)) {
            window.await("tonight-start");
            window.robot.push(KeyCode.CONTROL, digit);
            window.await(id);
            window.rest();
            AtomicInteger frames = new AtomicInteger();
            Scene scene = window.stage().getScene();
            window.robot.interact(() -> scene.addPostLayoutPulseListener(frames::incrementAndGet));
            Thread.sleep(SECOND);
            assertThat(frames.get()).isLessThan(MOST);
        }
    }
}
