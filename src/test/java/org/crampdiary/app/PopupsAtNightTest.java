package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.awaitility.Awaitility;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.settings.Theme;
import org.crampdiary.text.Language;
import org.crampdiary.ui.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What opens over the window at night. The part of a popup that is not painted is white on a screen
 * that shows nothing through.
 */
final class PopupsAtNightTest {

    private static final double PALE = 0.5;

    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 20, 0));

    @TempDir private Path folder;

    @BeforeEach
    void nightTheme() throws IOException {
        new PreferencesFile(folder.resolve("settings.json"))
                .save(Preferences.DEFAULT.withTheme(Theme.NIGHT));
    }

    private ProgramWindow open(KeyCode room, String press) {
        ProgramWindow window =
                new ProgramWindow(folder.resolve("a.cramps"), folder, Language.ENGLISH, clock);
        window.robot.push(KeyCode.CONTROL, room); // at night, Tonight has no side bar
        window.press(press);
        window.rest();
        return window;
    }

    private static void list(ProgramWindow window, String id) {
        ComboBoxBase<?> box = (ComboBoxBase<?>) window.await(id);
        window.robot.interact(box::show);
        dark(window, id);
    }

    private static List<PopupWindow> popups() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .filter(popup -> popup.isShowing() && popup.getWidth() > 10)
                .toList();
    }

    /** Every pixel of the popup is painted, and none is nearly white. */
    private static void dark(ProgramWindow window, String name) {
        Awaitility.await(name).until(() -> !popups().isEmpty());
        window.rest();
        for (PopupWindow popup : popups()) {
            Image[] image = new Image[1];
            window.robot.interact(() -> image[0] = popup.getScene().snapshot(null));
            for (int y = 0; y < (int) image[0].getHeight(); y++) {
                for (int x = 0; x < (int) image[0].getWidth(); x++) {
                    Color pixel = image[0].getPixelReader().getColor(x, y);
                    assertThat(pixel.isOpaque() && pixel.getBlue() < PALE)
                            .as("%s at %d, %d: %s", name, x, y, pixel)
                            .isTrue();
                }
            }
        }
        window.robot.interact(() -> popups().forEach(PopupWindow::hide));
    }

    @Test
    void listsAreDark() {
        try (ProgramWindow window = open(KeyCode.DIGIT6, "settings-add-medicine")) {
            list(window, "settings-region");
            list(window, "settings-medicine-1-group");
        }
    }

    @Test
    void completionsAreDark() {
        try (ProgramWindow window = open(KeyCode.DIGIT6, "settings-add-medicine")) {
            window.click("settings-medicine-1-name");
            window.robot.write("ator");
            dark(window, "completion");
        }
    }

    @Test
    void calendarsAndMenusAreDark() {
        try (ProgramWindow window = open(KeyCode.DIGIT2, "diary-add-cramp")) {
            list(window, "diary-cramp-night");
            MenuButton elsewhere = (MenuButton) window.await("diary-cramp-legs-elsewhere");
            window.robot.interact(elsewhere::show);
            dark(window, "elsewhere");
        }
    }
}
