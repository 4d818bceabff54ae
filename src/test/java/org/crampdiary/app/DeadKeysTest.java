package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import org.awaitility.Awaitility;
import org.crampdiary.SharedDisplay;
import org.crampdiary.text.Language;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Letters of two keys, pressed on the display itself: JavaFX's own robot goes past what composes
 * them. {@code .ci/window} runs it.
 */
@ExtendWith(SharedDisplay.class)
@EnabledIfSystemProperty(named = "glass.platform", matches = "gtk")
final class DeadKeysTest {

    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 20, 0));

    @TempDir private Path folder;

    @Test
    void lettersOfTwoKeysAreOneLetter() throws Exception {
        run("setxkbmap", "dk", "-option", "compose:menu");
        try (ProgramWindow window = new ProgramWindow(null, folder, Language.ENGLISH, clock)) {
            window.go(Room.SUMMARY);
            TextField field = (TextField) window.await("summary-question");
            window.robot.interact(() -> {
                window.stage().requestFocus();
                field.requestFocus();
            });
            Awaitility.await().until(() -> window.stage().isFocused());
            press("dead_acute", "e");
            press("dead_diaeresis", "o");
            press("aring");
            press("Multi_key", "o", "c");
            Awaitility.await().until(field::getText, "éöå©"::equals);
        }
    }

    private static void press(String... keys) throws Exception {
        List<String> command = new ArrayList<>(List.of("xdotool", "key"));
        command.addAll(List.of(keys));
        run(command.toArray(String[]::new));
    }

    private static void run(String... command) throws Exception {
        assertThat(new ProcessBuilder(command).redirectErrorStream(true).start().waitFor())
                .isZero();
    }
}
