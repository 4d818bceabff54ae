package org.crampdiary;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;
import org.crampdiary.app.Desktop;
import org.crampdiary.cli.CrampDiary;
import org.crampdiary.settings.Folders;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/** The door to the window. */
public final class App extends Application {

    private static final String DEMO = "--demo";

    private @Nullable Desktop desktop;

    /** Opens the window on a diary, or on the invented one when {@code diary} is null. */
    static int open(@Nullable Path diary, @Nullable Language language) {
        if (!hasDisplay()) {
            Preferences preferences = new PreferencesFile(Folders.preferences()).load();
            Language spoken = language != null ? language : preferences.languageOrSystem();
            CrampDiary.complain(new Messages(spoken).text("error.no-display"));
            return 1;
        }
        Application.launch(
                App.class,
                diary == null ? DEMO : "--diary=" + diary.toAbsolutePath(),
                "--lang=" + (language == null ? "" : language.code()));
        return Desktop.exitCode();
    }

    private static boolean hasDisplay() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean needsOne = !os.contains("win") && !os.contains("mac");
        return !needsOne
                || "Headless".equals(System.getProperty("glass.platform"))
                || isSet("DISPLAY")
                || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isEmpty();
    }

    @Override
    public void start(Stage stage) {
        String diary = getParameters().getNamed().get("diary");
        String language = getParameters().getNamed().getOrDefault("lang", "");
        Desktop opened =
                new Desktop(
                        stage,
                        diary == null ? null : Path.of(diary),
                        Language.of(language).orElse(null));
        desktop = opened;
        opened.start();
    }

    @Override
    public void stop() {
        if (desktop != null) {
            desktop.stop();
        }
    }
}
