package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crampdiary.store.FolderContent;
import org.crampdiary.store.backup.Backups;

/**
 * What a killed process left: whole diaries that were half made, under names that nobody else
 * gives, and files by which it asked for locks. Whoever holds the diary's lock removes them.
 */
final class Leftovers {

    private static final Logger LOG = System.getLogger(Leftovers.class.getName());
    private static final List<String> MADE =
            List.of(
                    DiaryFiles.UNFINISHED,
                    DiaryFiles.TRIED,
                    DiaryFiles.RESTORED,
                    DiaryFiles.SEALING,
                    DiaryFiles.RESTORED + DiaryFiles.SEALING);

    private Leftovers() {}

    /**
     * Removes those beside a diary and among its backups; nobody else is making them. One that
     * cannot be removed is in nobody's way.
     */
    static void remove(Path diary, Backups backups) {
        try {
            for (String ending : MADE) {
                removeWithJournal(diary.resolveSibling(diary.getFileName() + ending));
            }
            backups.removeUnfinished();
            for (Path beside : FolderContent.of(diary.resolveSibling(""))) {
                if (DiskLocks.isLeft(beside)) {
                    Files.deleteIfExists(beside);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "what was left half made cannot be removed", e);
        }
    }

    /** Whether a path bears a name of what {@link #remove} removes. */
    static boolean include(Path path, Path diary, Backups backups) throws IOException {
        String own = diary.getFileName().toString();
        String name = path.getFileName().toString();
        boolean beside =
                path.resolveSibling("").equals(diary.resolveSibling(""))
                        && MADE.stream()
                                .map(own::concat)
                                .anyMatch(made ->
                                        name.equals(made)
                                                || name.equals(made + DiaryFiles.JOURNAL));
        return beside || backups.includeUnfinished(path);
    }

    /** Removes a file that was half made. */
    static void removeWithJournal(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + DiaryFiles.JOURNAL));
    }
}
