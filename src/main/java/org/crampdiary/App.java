package org.crampdiary;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import javafx.application.Application;
import javafx.stage.Stage;
import org.crampdiary.app.Desktop;
import org.crampdiary.app.SettingsAndDiary;
import org.crampdiary.app.WindowSystem;
import org.crampdiary.cli.CrampDiary;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.settings.Program;
import org.crampdiary.store.Folders;
import org.crampdiary.store.LogFile;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/** The door to the window. */
public final class App extends Application {

    private static final Logger LOG = System.getLogger(App.class.getName());
    private static final String NIGHT = "--night";

    /** Handed over to the instance that JavaFX makes. */
    private static volatile @Nullable SettingsAndDiary ahead;

    private @Nullable Desktop desktop;

    /**
     * Opens the window on a diary, or on the invented one when {@code diary} is null; on the night
     * screen when {@code atNight}.
     */
    static int open(@Nullable Path diary, @Nullable Language language, boolean atNight) {
        PreferencesFile settings = new PreferencesFile(Folders.preferences());
        if (!WindowSystem.hasDisplay()) {
            return cannotOpen("error.no-display", language, settings, settings.load());
        }
        if (!WindowSystem.hasToolkit()) {
            return cannotOpen("error.no-gtk", language, settings, settings.load());
        }
        if (diary != null) {
            LogFile.begin(Folders.logs()); // of the invented diary nothing is kept
        }
        LOG.log(Level.INFO, "the window of version " + Program.version() + " is opened");
        SettingsAndDiary begun =
                SettingsAndDiary.begin(
                        diary == null ? null : diary.toAbsolutePath(),
                        Clock.system(ZoneId.systemDefault()),
                        settings);
        ahead = begun;
        try {
            Application.launch(
                    App.class,
                    atNight ? NIGHT : "",
                    "--lang=" + (language == null ? "" : language.code()));
        } catch (UnsupportedOperationException e) {
            // what JavaFX says of a display that is named and does not answer
            LOG.log(Level.DEBUG, "no window system", e);
            begun.close();
            return cannotOpen("error.no-display", language, settings, begun.preferences());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "the window was not opened", e);
            throw e;
        }
        return Desktop.exitCode();
    }

    private static int cannotOpen(
            String key,
            @Nullable Language language,
            PreferencesFile settings,
            PreferencesFile.Loaded loaded) {
        Messages messages =
                new Messages(language != null ? language : loaded.preferences().languageOrSystem());
        if (loaded.problem() != null) {
            CrampDiary.printError(messages.text(loaded.problem()));
            settings.told();
        }
        CrampDiary.printError(messages.text(key));
        return 1;
    }

    @Override
    public void start(Stage stage) {
        String language = getParameters().getNamed().getOrDefault("lang", "");
        Desktop opened =
                new Desktop(
                        stage, Objects.requireNonNull(ahead), Language.of(language).orElse(null));
        desktop = opened;
        if (getParameters().getRaw().contains(NIGHT)) {
            opened.startAtNight();
        } else {
            opened.start();
        }
    }

    @Override
    public void stop() {
        if (desktop != null) {
            desktop.stop();
        }
    }
}
