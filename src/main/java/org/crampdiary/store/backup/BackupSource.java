package org.crampdiary.store.backup;

import java.io.IOException;
import java.nio.file.Path;

/** A diary that can be copied while it is open. */
public interface BackupSource {

    /** The number of the newest backup as the diary itself knows it; 0 before the first. */
    long backupNumber() throws IOException;

    /** Keeps the number of the backup that is made next inside the diary, and so in its copy. */
    void keepBackupNumber(long number) throws IOException;

    /** Fills an empty file with a copy of the whole diary. */
    void copyInto(Path emptyFile) throws IOException;

    /**
     * Reads a copy back, without changing it.
     *
     * @throws DamagedCopy when the copy is not sound or does not hold what the diary holds
     */
    void compare(Path copy) throws IOException;
}
