package org.crampdiary.ui.rooms.recovery;

import java.time.LocalTime;
import org.crampdiary.store.backup.BackupFile;
import org.crampdiary.store.recovery.Contents;
import org.jspecify.annotations.Nullable;

/**
 * A backup that was read whole and found sound.
 *
 * @param time of day at which it was made; null where that is not known
 * @param second whether it is the one in the second folder
 */
record Choice(BackupFile backup, Contents contents, @Nullable LocalTime time, boolean second) {

    /** Whether another file is the same backup, elsewhere. */
    boolean isAlso(BackupFile other) {
        return backup.isSameAs(other);
    }
}
