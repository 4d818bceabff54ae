package org.crampdiary.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Goes once along the records and the cramps of a range, which are both in the order of their
 * nights, and brings them together night by night. For one thread.
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

    /** Shows each night with anything written, oldest first. */
    static void along(Diary diary, NightRange range, Consumer<? super NightEntries> consumer) {
        DiaryScan scan = new DiaryScan(diary, range);
        while (scan.record < scan.records.size() || scan.cramp < scan.cramps.size()) {
            consumer.accept(scan.next());
        }
    }

    private NightEntries next() {
        LocalDate night = nextNight();
        boolean written = record < records.size() && records.get(record).night().equals(night);
        Night entered = written ? records.get(record++) : Night.empty(night);
        int first = cramp;
        while (cramp < cramps.size() && cramps.get(cramp).night().equals(night)) {
            cramp++;
        }
        return new NightEntries(entered, from(first));
    }

    /** Most nights have one cramp at most: those need no view that would be copied again. */
    private List<Cramp> from(int first) {
        return switch (cramp - first) {
            case 0 -> List.of();
            case 1 -> List.of(cramps.get(first));
            default -> cramps.subList(first, cramp);
        };
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
