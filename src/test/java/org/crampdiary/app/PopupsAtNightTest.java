package org.crampdiary.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import org.awaitility.Awaitility;
import org.crampdiary.settings.DisplaySettings;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.settings.Theme;
import org.crampdiary.text.Language;
import org.crampdiary.ui.NightColours;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What opens over the window at night. The part of a popup that is not painted is white on a screen
 * that shows nothing through.
 */
final class PopupsAtNightTest {

    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 20, 0));

    @TempDir private Path folder;

    @BeforeEach
    void nightTheme() throws IOException {
        new PreferencesFile(folder.resolve("settings.json"))
                .save(Preferences.DEFAULT.with(DisplaySettings.DEFAULT.withTheme(Theme.NIGHT)));
    }

    private ProgramWindow open(Room room, String press) {
        ProgramWindow window =
                new ProgramWindow(folder.resolve("a.cramps"), folder, Language.ENGLISH, clock);
        window.go(room);
        window.press(press);
        window.rest();
        return window;
    }

    private static void list(ProgramWindow window, String id) {
        ComboBoxBase<?> box = (ComboBoxBase<?>) window.await(id);
        window.robot.interact(box::show);
        dark(window, id);
    }

    /** Whatever stands before the window of the diary. */
    private static List<Window> before(ProgramWindow window) {
        return Window.getWindows().stream()
                .filter(other -> !other.equals(window.stage()) && other.isShowing())
                .filter(other -> other.getWidth() > 10)
                .toList();
    }

    private static void dark(ProgramWindow window, String name) {
        Awaitility.await(name).until(() -> !before(window).isEmpty());
        window.rest();
        for (Window other : before(window)) {
            WritableImage[] image = new WritableImage[1];
            window.robot.interact(() -> image[0] = other.getScene().snapshot(null));
            ProgramWindow.write(image[0], "night-" + name);
            NightColours.assertNothingPale(name, image[0]);
        }
        window.robot.interact(() -> before(window).forEach(Window::hide));
    }

    @Test
    void listsAreDark() {
        try (ProgramWindow window = open(Room.SETTINGS, "settings-add-medicine")) {
            list(window, "settings-region");
            list(window, "settings-medicine-1-group");
        }
    }

    @Test
    void completionsAreDark() {
        try (ProgramWindow window = open(Room.SETTINGS, "settings-add-medicine")) {
            window.click("settings-medicine-1-name");
            window.robot.write("ator");
            dark(window, "completion");
        }
    }

    @Test
    void calendarsAndMenusAreDark() {
        try (ProgramWindow window = open(Room.DIARY, "diary-add-cramp")) {
            list(window, "diary-cramp-night");
            MenuButton elsewhere = (MenuButton) window.await("diary-cramp-legs-elsewhere");
            window.robot.interact(elsewhere::show);
            dark(window, "elsewhere");
        }
    }

    @Test
    void theWindowForWhatNobodyForesawIsDark() {
        try (ProgramWindow window = open(Room.SETTINGS, "settings-add-medicine")) {
            Platform.runLater(() -> {
                throw new IllegalStateException("that nobody foresaw");
            });
            dark(window, "error-window");
        }
    }
}
