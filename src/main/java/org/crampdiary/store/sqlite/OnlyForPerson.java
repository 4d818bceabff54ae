package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crampdiary.store.FolderContent;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.recovery.Quarantine;

/**
 * A diary that was copied with its folder from a stick can be read by everybody: takes that away.
 */
final class OnlyForPerson {

    private static final Logger LOG = System.getLogger(OnlyForPerson.class.getName());

    private OnlyForPerson() {}

    /**
     * Of the diary, of what lies beside it and holds some of it, and of the folders of its copies.
     */
    static void take(Path diary, Backups backups) {
        try {
            take(diary);
            take(backups.folder());
            take(new Quarantine(diary).folder());
            OtherCopies copies = new OtherCopies(diary);
            for (Path beside : FolderContent.of(diary.resolveSibling(""))) {
                if (copies.isBeside(beside.getFileName().toString())) {
                    take(beside);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.INFO, "others may be able to read what lies beside the diary", e);
        }
    }

    private static void take(Path path) {
        try {
            if (Files.exists(path)) {
                PrivateFiles.takeFromStrangers(path);
            }
        } catch (IOException e) {
            LOG.log(Level.INFO, "others may be able to read the diary", e);
        }
    }
}
