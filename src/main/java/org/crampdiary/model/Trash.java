package org.crampdiary.model;

import java.time.Duration;
import java.time.Instant;
import org.crampdiary.model.Edit.PutCramp;

/** What becomes of cramps that were deleted: kept for a while, then emptied for good. */
public final class Trash {

    /** Product's own choice: how long a deleted cramp can be put back. */
    public static final Duration KEPT = Duration.ofDays(30);

    private Trash() {}

    /** Whether a cramp lies in the trash, still whole, and not longer than {@link #KEPT}. */
    public static boolean canBePutBack(Cramp cramp, Instant now) {
        Instant deleted = cramp.deletedAt();
        return deleted != null && !isPurged(cramp) && !deleted.isBefore(now.minus(KEPT));
    }

    /** What purging leaves of a cramp: id, night, times of writing and deleting, no sites. */
    public static Cramp purged(Cramp cramp) {
        return Cramp.inNight(cramp.id(), cramp.night())
                .updatedAt(cramp.updatedAt())
                .deletedAt(cramp.deletedAt())
                .build();
    }

    private static boolean isPurged(Cramp cramp) {
        return cramp.equals(purged(cramp));
    }

    /**
     * The change that purges what has lain in the trash longer than {@link #KEPT}; may be empty.
     */
    public static Change expired(Diary diary, Instant now) {
        return new Change(
                diary.crampsWithTrash().stream()
                        .filter(cramp -> cramp.inTrash() && !isPurged(cramp))
                        .filter(cramp -> !canBePutBack(cramp, now))
                        .<Edit>map(cramp -> new PutCramp(purged(cramp)))
                        .toList());
    }
}
