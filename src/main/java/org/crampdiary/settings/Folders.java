package org.crampdiary.settings;

import dev.dirs.ProjectDirectories;
import java.nio.file.Path;

/** Where the operating system wants data and settings of this program. */
public final class Folders {

    private static final ProjectDirectories DIRECTORIES =
            ProjectDirectories.from("org", "crampdiary", "Cramp Diary");

    private Folders() {}

    /** The diary that opens when no other is named. */
    public static Path defaultDiary() {
        return Path.of(DIRECTORIES.dataDir).resolve("diary.cramps");
    }

    /** The file of the preferences. */
    public static Path preferences() {
        return Path.of(DIRECTORIES.configDir).resolve("settings.json");
    }
}
