package org.crampdiary.trends;

import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.NightRange;

/** Counts something about nights and what was written for them. */
interface NightTally {

    /** Called once for each night with anything written, oldest first. */
    void add(NightEntries night);

    /** Goes once along the nights of a range and shows them to all of {@code tallies}. */
    static void count(Diary diary, NightRange range, List<? extends NightTally> tallies) {
        NightEntries.written(
                diary,
                range,
                night -> {
                    for (NightTally tally : tallies) {
                        tally.add(night);
                    }
                });
    }
}
