package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.crampdiary.library.Library;
import org.crampdiary.text.Language;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F1 opens the library at the page about the room that is open, and "Back" leads there again. */
final class HelpTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    @TempDir private Path folder;

    @Test
    void everyRoomHasItsHelpOnF1() {
        SettableClock clock = new SettableClock(ZONE, LocalDateTime.of(2026, 3, 4, 20, 0));
        Library library = Library.of(Language.ENGLISH);
        try (ProgramWindow window =
                new ProgramWindow(
                        folder.resolve("diary.cramps"), folder, Language.ENGLISH, clock)) {
            for (Room room : Room.values()) {
                String name = room.name().toLowerCase(Locale.ROOT);
                window.press("room-" + name);
                window.rest();
                window.robot.push(KeyCode.F1);
                window.awaitText(
                        "library-title", library.page("help-" + name).orElseThrow().title());
                window.press("library-back");
                window.rest();
                assertThat(window.shown("library-title")).as(name).isFalse();
            }
            assertThat(window.shown("settings-appearance")).isTrue();
        }
    }
}
