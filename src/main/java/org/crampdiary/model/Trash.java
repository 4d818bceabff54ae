package org.crampdiary.model;

import java.util.Set;
import org.crampdiary.model.Edit.PutCramp;

/** What becomes of cramps that were deleted: kept for a while, then emptied for good. */
public final class Trash {

    /**
     * Product's own choice: through how many days on which the diary was opened a deleted cramp can
     * be put back. Days of the calendar would go by at once when a clock is set wrong.
     */
    public static final int KEPT_DAYS = 30;

    private Trash() {}

    /** Whether a cramp lies in the trash, still whole. */
    public static boolean canBePutBack(Cramp cramp) {
        return cramp.inTrash() && !isPurged(cramp);
    }

    /** Whether a cramp was deleted for good. */
    public static boolean isPurged(Cramp cramp) {
        return cramp.inTrash() && cramp.equals(purged(cramp));
    }

    /** What purging leaves of a cramp: id, night, times of writing and deleting, no sites. */
    public static Cramp purged(Cramp cramp) {
        return Cramp.inNight(cramp.id(), cramp.night())
                .set(CrampFields.UPDATED_AT, cramp.updatedAt())
                .set(CrampFields.DELETED_AT, cramp.deletedAt())
                .build();
    }

    /** The change that purges those of these cramps that lie in the trash; may be empty. */
    public static Change purging(Diary diary, Set<String> due) {
        return new Change(
                diary.crampsWithTrash().stream()
                        .filter(cramp -> due.contains(cramp.id()) && canBePutBack(cramp))
                        .<Edit>map(cramp -> new PutCramp(purged(cramp)))
                        .toList());
    }
}
