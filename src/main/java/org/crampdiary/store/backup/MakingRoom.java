package org.crampdiary.store.backup;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Room for the newest backup in a full second folder, from the oldest copies there. The newest
 * sound copy stays until the newer one is there, and so does the newest one before an update.
 */
final class MakingRoom {

    private static final Logger LOG = System.getLogger(MakingRoom.class.getName());

    /** Whether there is less room than so many bytes in a folder. */
    interface Lack {
        boolean of(Path folder, long bytes);
    }

    private final Path folder;
    private final Predicate<Path> sound;
    private final Lack lack;

    MakingRoom(Path folder, Predicate<Path> sound, Lack lack) {
        this.folder = folder;
        this.sound = sound;
        this.lack = lack;
    }

    /** Whether a backup that is not in the folder has no room there. */
    boolean isLackingFor(Path backup) throws IOException {
        return !Files.exists(folder.resolve(backup.getFileName()))
                && lack.of(folder, Files.size(backup));
    }

    /**
     * Removes as few of the oldest copies as a newer backup needs; none where all would not do.
     *
     * @param copies in the folder, newest first
     * @return whether there is room now
     */
    boolean make(BackupFile backup, List<BackupFile> copies) throws IOException {
        long needed = Files.size(backup.path());
        List<BackupFile> removable = removable(backup, copies);
        long gained = 0;
        for (BackupFile copy : removable) {
            gained += Files.size(copy.path());
        }
        if (lack.of(folder, needed - gained)) {
            return false;
        }
        for (BackupFile copy : removable.reversed()) {
            if (lack.of(folder, needed)) {
                LOG.log(Level.INFO, "the oldest copy makes room for the newest");
                Files.delete(copy.path());
            }
        }
        return !lack.of(folder, needed);
    }

    /** None where no sound copy would be left. */
    private List<BackupFile> removable(BackupFile backup, List<BackupFile> copies) {
        BackupFile good =
                copies.stream().filter(copy -> sound.test(copy.path())).findFirst().orElse(null);
        if (good == null) {
            return List.of();
        }
        List<BackupFile> older =
                new ArrayList<>(
                        copies.stream()
                                .filter(copy -> copy.number() < backup.number())
                                .filter(copy -> !copy.equals(good))
                                .toList());
        copies.stream().filter(BackupFile::beforeUpdate).findFirst().ifPresent(older::remove);
        return older;
    }
}
