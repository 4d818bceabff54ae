package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.Change;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.LockedCramp;
import org.crampdiary.store.protection.LockedCramps;
import org.crampdiary.store.protection.RunningTimes;
import org.jspecify.annotations.Nullable;

/** Takes the times of cramps that stand beside a diary into it, and says which it cannot. */
final class TimesBeside {

    private static final Logger LOG = System.getLogger(TimesBeside.class.getName());

    private final List<Phrase> notTakenIn = new ArrayList<>();

    /** A sentence for what stays beside the diary. */
    List<Phrase> notTakenIn() {
        return List.copyOf(notTakenIn);
    }

    /**
     * Those recorded while it was not open, and a press that the power took before it was in it.
     */
    void takeInto(DiaryStore diary) {
        LockedCramps recorded = new LockedCramps(diary.file());
        RunningTimes running = new RunningTimes(diary.file());
        try {
            sayDamaged(running.setAside());
            take(LockedTimes.unfinished(diary.current(), running.unfinished()), diary);
            recorded.takeIn(cramps -> take(cramps, diary));
            inTheDiaryAtLeast(() -> running.keep(diary.current().running()));
        } catch (IOException | Refusal e) {
            LOG.log(Level.WARNING, "times recorded while it was not open are not taken in", e);
            notTakenIn.add(Phrase.of("locked.not-taken-in"));
        }
        sayDamaged(recorded.setAside());
    }

    private void sayDamaged(@Nullable Path aside) {
        if (aside != null) {
            notTakenIn.add(Phrase.of("locked.set-aside", aside.toString()));
        }
    }

    private static void take(List<LockedCramp> cramps, DiaryStore diary) {
        Change change = LockedTimes.in(diary.current(), cramps);
        if (!change.edits().isEmpty()) {
            diary.apply(change);
        }
    }

    /** What the diary has need not stand beside it: where it cannot, that is only logged. */
    static void inTheDiaryAtLeast(Runnable kept) {
        try {
            kept.run();
        } catch (Refusal e) {
            LOG.log(Level.WARNING, "the running cramp is in the diary only", e);
        }
    }
}
