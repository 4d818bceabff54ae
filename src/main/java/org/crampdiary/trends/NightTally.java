package org.crampdiary.trends;

import java.util.List;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.NightRange;

/** Counts something about nights and what was written for them. */
interface NightTally {

    /** Called once for each night with anything written, oldest first. */
    void add(NightEntries night);

    /** Goes once along the nights of a range and shows them, and their cramps, to the tallies. */
    static void count(
            Diary diary,
            NightRange range,
            List<? extends NightTally> ofNights,
            CrampTally... ofCramps) {
        NightEntries.written(
                diary,
                range,
                night -> {
                    for (NightTally tally : ofNights) {
                        tally.add(night);
                    }
                    for (Cramp cramp : night.cramps()) {
                        for (CrampTally tally : ofCramps) {
                            tally.add(cramp);
                        }
                    }
                });
    }
}
