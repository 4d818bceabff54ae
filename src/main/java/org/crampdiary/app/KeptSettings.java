package org.crampdiary.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.text.Language;
import org.crampdiary.ui.parts.session.Background;
import org.jspecify.annotations.Nullable;

/** Keeps every change of the preferences in their file. For the FX thread. */
final class KeptSettings {

    private static final Logger LOG = System.getLogger(KeptSettings.class.getName());

    private final PreferencesFile file;
    private final Background background;
    private final Runnable notKept;

    /** As it is kept: one that was only asked for at the start is not. */
    private @Nullable Language language;

    /**
     * @param language as it was kept
     * @param notKept tells the person that a change was not
     */
    KeptSettings(
            PreferencesFile file,
            @Nullable Language language,
            Background background,
            Runnable notKept) {
        this.file = file;
        this.language = language;
        this.background = background;
        this.notKept = notKept;
    }

    /** What the file was reported for has been said. */
    void told() {
        background.write(
                () -> {
                    file.told();
                    return file;
                },
                _ -> {},
                failure -> LOG.log(Level.WARNING, "settings will be told of again", failure));
    }

    void changed(Preferences before, Preferences now) {
        if (before.language() != now.language()) {
            language = now.language();
        }
        Preferences kept = now.withLanguage(language);
        background.write(
                () -> {
                    file.save(kept);
                    return kept;
                },
                _ -> {},
                failure -> {
                    LOG.log(Level.WARNING, "settings were not saved", failure);
                    notKept.run();
                });
    }
}
