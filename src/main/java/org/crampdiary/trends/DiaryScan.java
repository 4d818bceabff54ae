package org.crampdiary.trends;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightRange;

/**
 * Goes once along the records and the cramps of a range, which are both in the order of their
 * nights, and shows them to whatever counts something. For one thread.
 */
final class DiaryScan {

    private final List<Night> records;
    private final List<Cramp> cramps;
    private int record;
    private int cramp;

    private DiaryScan(Diary diary, NightRange range) {
        records = diary.nights(range);
        cramps = diary.cramps(range);
    }

    static void along(
            Diary diary,
            NightRange range,
            List<? extends NightTally> ofNights,
            List<? extends CrampTally> ofCramps) {
        DiaryScan walk = new DiaryScan(diary, range);
        while (walk.record < walk.records.size() || walk.cramp < walk.cramps.size()) {
            NightEntries night = walk.next(ofCramps);
            for (NightTally tally : ofNights) {
                tally.add(night);
            }
        }
    }

    private NightEntries next(List<? extends CrampTally> ofCramps) {
        LocalDate night = nextNight();
        boolean written = record < records.size() && records.get(record).night().equals(night);
        Night entered = written ? records.get(record++) : null;
        int first = cramp;
        boolean woken = false;
        while (cramp < cramps.size() && cramps.get(cramp).night().equals(night)) {
            Cramp next = cramps.get(cramp++);
            woken |= next.wokeThePerson();
            for (CrampTally tally : ofCramps) {
                tally.add(next);
            }
        }
        return new NightEntries(night, entered, cramp - first, woken);
    }

    /** The earlier of the nights at which the two lists stand, one of which has not ended. */
    private LocalDate nextNight() {
        if (record == records.size()) {
            return cramps.get(cramp).night();
        }
        LocalDate night = records.get(record).night();
        boolean crampFirst = cramp < cramps.size() && cramps.get(cramp).night().isBefore(night);
        return crampFirst ? cramps.get(cramp).night() : night;
    }
}
