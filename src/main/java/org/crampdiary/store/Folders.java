package org.crampdiary.store;

import dev.dirs.ProjectDirectories;
import java.nio.file.Path;
import java.util.List;

/** Where the operating system wants the files of this program: always absolute paths. */
public final class Folders {

    private static final ProjectDirectories DIRECTORIES =
            ProjectDirectories.from("org", "crampdiary", "Cramp Diary");

    /** The home of those who have none, as Unix names it. */
    private static final Path NOWHERE = Path.of("/nonexistent");

    private Folders() {}

    /** The diary that opens when no other is named. */
    public static Path defaultDiary() {
        return folder(DIRECTORIES.dataDir, ".local/share").resolve("diary.cramps");
    }

    /** The file of the preferences. */
    public static Path preferences() {
        return folder(DIRECTORIES.configDir, ".config").resolve("settings.json");
    }

    /** The folder of what went wrong; see {@link LogFile}. */
    public static Path logs() {
        return defaultDiary().resolveSibling("logs");
    }

    /** What can be made anew at any time. */
    public static Path cache() {
        return folder(DIRECTORIES.cacheDir, ".cache");
    }

    /** The names that the system gives, as Java reads them. */
    public static List<String> names() {
        return List.of(DIRECTORIES.dataDir, DIRECTORIES.configDir, DIRECTORIES.cacheDir);
    }

    private static Path folder(String named, String usual) {
        Path home = Path.of(System.getProperty("user.home"));
        return absolute(Path.of(named), home, Path.of(usual, DIRECTORIES.projectPath));
    }

    /**
     * The folder that the system names. A relative one, of which the XDG specification says "must
     * be ignored", would be another one from every folder that the program is started in.
     *
     * @param usual where it is under the home folder when the system names none
     */
    static Path absolute(Path named, Path home, Path usual) {
        if (named.isAbsolute()) {
            return named;
        }
        return (home.isAbsolute() ? home : NOWHERE).resolve(usual).toAbsolutePath();
    }
}
