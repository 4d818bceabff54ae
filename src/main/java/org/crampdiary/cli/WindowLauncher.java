package org.crampdiary.cli;

import java.nio.file.Path;
import org.crampdiary.text.Language;
import org.jspecify.annotations.Nullable;

/** Opens the window; the other door of the program, which the command line knows only by this. */
public interface WindowLauncher {

    /**
     * Opens the window and returns when it was closed.
     *
     * @param diary the file to open, or null for the invented demo diary
     * @param language as asked for, or null for that of the settings
     * @param atNight whether it opens on the night screen, whatever the hour
     * @return the program's exit code
     */
    int open(@Nullable Path diary, @Nullable Language language, boolean atNight);
}
