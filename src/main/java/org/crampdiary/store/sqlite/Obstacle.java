package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.crampdiary.model.Phrase;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.recovery.Quarantine;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of a diary at a place, found by looking there: SQLite says only that
 * something cannot be opened, and Java what the system says in its own language.
 */
final class Obstacle {

    /**
     * SQLite's limit for a path with {@code -journal} behind it (MAX_PATHNAME of its os.h), less
     * what we put there for a while.
     */
    private static final int LONGEST_PATH = 504 - DiaryFiles.TRIED.length();

    /** The limit of names on all common file systems. */
    private static final int LONGEST_NAME = 255;

    private Obstacle() {}

    /** The sentence that names it; null when nothing is seen. */
    static @Nullable Phrase at(Path file) {
        Path absolute = file.toAbsolutePath();
        for (Path part = absolute; part != null; part = part.getParent()) {
            Phrase seen = part.equals(absolute) ? null : inFolder(part);
            if (seen == null && leadsNowhere(part)) {
                seen = Phrase.of("refusal.link-leads-nowhere", part.toString());
            }
            if (seen != null) {
                return seen;
            }
        }
        if (isTooLong(absolute)) {
            return Phrase.of("refusal.path-too-long", file.toString());
        }
        return beside(absolute);
    }

    /** The sentence that names what stands where a folder is made beside a diary; null for none. */
    static @Nullable Phrase ofFolders(Path diary) {
        for (Path folder : List.of(new Backups(diary).folder(), new Quarantine(diary).folder())) {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
                return Phrase.of("refusal.folder-in-the-way", folder.toString());
            }
        }
        return null;
    }

    private static @Nullable Phrase inFolder(Path folder) {
        return Files.exists(folder) && !Files.isDirectory(folder)
                ? Phrase.of("refusal.no-folder", folder.toString())
                : null;
    }

    private static boolean leadsNowhere(Path path) {
        if (!Files.isSymbolicLink(path)) {
            return false;
        }
        try {
            return Files.notExists(path.toRealPath());
        } catch (AccessDeniedException _) {
            return false; // what may not be looked at may be there
        } catch (IOException _) {
            return true; // also one that leads back to itself
        }
    }

    private static boolean isTooLong(Path path) {
        String name = new Backups(path).longestName();
        return bytes(path.toString()) > LONGEST_PATH || bytes(name) > LONGEST_NAME;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static @Nullable Phrase beside(Path file) {
        for (String ending : DiaryFiles.WRITTEN_BESIDE) {
            Path path = file.resolveSibling(file.getFileName() + ending);
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(path)) {
                return Phrase.of("refusal.in-the-way", path.toString());
            }
        }
        return null;
    }
}
