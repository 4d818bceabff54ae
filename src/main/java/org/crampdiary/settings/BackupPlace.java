package org.crampdiary.settings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.backup.SecondFolder;
import org.jspecify.annotations.Nullable;

/**
 * The second folder for backups.
 *
 * @param backupFolder an absolute path; null: there is none
 * @param backupName what the folder in it is called that is this diary's alone; null as that
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
        return new BackupPlace(folder.toAbsolutePath().toString(), "cramp-diary-backups-" + own);
    }

    /** The folder for the backups of this diary; empty when none was chosen. */
    public Optional<SecondFolder> forDiary(Path diary) {
        return backupFolder == null || backupName == null
                ? Optional.empty()
                : Optional.of(
                        new SecondFolder(new Backups(diary), Path.of(backupFolder), backupName));
    }

    private static boolean isAbsolute(@Nullable String folder) {
        try {
            return folder != null && Path.of(folder).isAbsolute();
        } catch (InvalidPathException _) {
            return false;
        }
    }
}
