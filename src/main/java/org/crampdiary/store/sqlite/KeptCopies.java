package org.crampdiary.store.sqlite;

import java.nio.file.Path;
import java.util.Optional;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.recovery.Quarantine;
import org.crampdiary.store.recovery.Recovery;

/**
 * The copies of diaries that are kept and never written again: backups, which are removed when they
 * are old, and what is in quarantine. Known by where they lie; a copy elsewhere is a diary.
 */
final class KeptCopies {

    private KeptCopies() {}

    /**
     * Refuses to work on one as on a diary.
     *
     * @param place a real path
     */
    static void refuse(Path place) {
        Path last = place.getFileName();
        if (last == null) {
            return; // the root of a disk
        }
        String name = last.toString();
        Optional<String> diary = Backups.diaryOf(place);
        if (diary.isPresent()) {
            throw Refusal.notOpened(Recovery.IS_BACKUP, name, diary.get());
        }
        if (Quarantine.holds(place)) {
            throw Refusal.notOpened(Recovery.IN_QUARANTINE, name);
        }
    }
}
