package org.crampdiary.settings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.crampdiary.store.WholeFile;
import org.crampdiary.store.backup.SecondFolder;
import org.jspecify.annotations.Nullable;

/**
 * The second folder for backups.
 *
 * @param backupFolder an absolute path; null: there is none
 * @param backupName what the folders in it begin with that hold the backups of one diary each; null
 *     as that
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BackupPlace(@Nullable String backupFolder, @Nullable String backupName) {

    public static final BackupPlace NONE = new BackupPlace(null, null);

    public BackupPlace {
        if (backupName == null || !isAbsolute(backupFolder) || !backupName.matches("[a-z0-9-]+")) {
            backupFolder = null; // somebody has changed the file by hand
            backupName = null;
        }
    }

    /** One that was chosen now, with a name of its own. */
    public static BackupPlace chosen(Path folder) {
        String own = UUID.randomUUID().toString().substring(0, 8);
        return new BackupPlace(folder.toAbsolutePath().toString(), SecondFolder.NAME + own);
    }

    /**
     * The folder for the backups of this diary; empty when none was chosen. Two diaries of one
     * person may be called the same, so that its name tells where the diary is. On any thread: no
     * disk is asked before something is done with the folder.
     *
     * @param sound whether a copy can be trusted, asked before another is replaced by it
     */
    public Optional<SecondFolder> forDiary(Path diary, Predicate<Path> sound) {
        if (backupFolder == null || backupName == null) {
            return Optional.empty();
        }
        return Optional.of(
                new SecondFolder(() -> place(diary), Path.of(backupFolder), this::name, sound));
    }

    private String name(Path diary) {
        return backupName + "-" + HexFormat.of().toHexDigits(diary.toString().hashCode());
    }

    /** Where the diary really is or was, as its backups are copied from there. */
    private static Path place(Path diary) {
        Path absolute = diary.toAbsolutePath().normalize();
        try {
            return WholeFile.destination(absolute);
        } catch (IOException _) {
            return absolute; // its folder is gone, too
        }
    }

    private static boolean isAbsolute(@Nullable String folder) {
        try {
            return folder != null && Path.of(folder).isAbsolute();
        } catch (InvalidPathException _) {
            return false;
        }
    }
}
