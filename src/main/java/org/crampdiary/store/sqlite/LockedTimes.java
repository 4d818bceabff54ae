package org.crampdiary.store.sqlite;

import java.util.List;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.MarkRunning;
import org.crampdiary.model.Edit.MarkToFinish;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.store.protection.LockedCramp;

/** Makes cramps of the times that were recorded while a diary was locked. */
final class LockedTimes {

    private LockedTimes() {}

    /**
     * What a diary does not know of them yet; nothing when it was told before. A cramp that the
     * diary has changed since is only stopped, and only if it still runs there.
     */
    static Change in(Diary diary, List<LockedCramp> recorded) {
        Change change = Change.of();
        for (LockedCramp times : recorded) {
            change = change.and(one(diary, times));
        }
        return change;
    }

    /**
     * Of what was about to be written when the power failed, what a diary can be told: nothing is
     * put into its trash that it never had.
     */
    static List<LockedCramp> unfinished(Diary diary, List<LockedCramp> ahead) {
        return ahead.stream()
                .filter(times -> times.deletedAt() == null || diary.cramp(times.id()) != null)
                .toList();
    }

    private static Change one(Diary diary, LockedCramp times) {
        Cramp known = diary.cramp(times.id());
        if (times.deletedAt() != null) {
            return deleted(diary, times, known == null ? times.cramp() : known);
        }
        if (known == null) {
            Change added =
                    Change.of(new PutCramp(times.cramp()), new MarkToFinish(times.id(), true));
            return times.over() ? added : added.and(new MarkRunning(times.id()));
        }
        if (!times.over() || !Boolean.TRUE.equals(known.ongoing())) {
            return Change.of();
        }
        Cramp stopped =
                CrampFields.SHAPE
                        .values(known)
                        .set(CrampFields.ONGOING, false)
                        .set(CrampFields.DURATION_SECONDS, times.cramp().durationSeconds())
                        .build();
        Change change = Change.of(new PutCramp(stopped));
        return times.id().equals(diary.marks().running())
                ? change.and(new MarkRunning(null))
                : change;
    }

    private static Change deleted(Diary diary, LockedCramp times, Cramp cramp) {
        if (cramp.inTrash()) {
            return Change.of();
        }
        Change change =
                Change.of(
                        new PutCramp(
                                CrampFields.SHAPE
                                        .values(cramp)
                                        .set(CrampFields.ONGOING, false)
                                        .set(CrampFields.DELETED_AT, times.deletedAt())
                                        .build()));
        return times.id().equals(diary.marks().running())
                ? change.and(new MarkRunning(null))
                : change;
    }
}
