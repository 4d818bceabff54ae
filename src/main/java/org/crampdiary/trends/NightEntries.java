package org.crampdiary.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.NightStatus;
import org.jspecify.annotations.Nullable;

/**
 * One night with what was entered for it.
 *
 * @param record null when there is none; then there is a cramp
 * @param cramps not in the trash
 */
record NightEntries(LocalDate night, @Nullable Night record, List<Cramp> cramps) {

    /**
     * The nights of a range for which anything was entered, oldest first. Walks once along records
     * and cramps, which are both in the order of their nights.
     */
    static List<NightEntries> of(Diary diary, NightRange range) {
        List<Night> records = diary.nights(range);
        List<Cramp> cramps = diary.cramps(range);
        List<NightEntries> nights = new ArrayList<>(records.size());
        int r = 0;
        int c = 0;
        while (r < records.size() || c < cramps.size()) {
            LocalDate night = next(records, r, cramps, c);
            boolean written = r < records.size() && records.get(r).night().equals(night);
            Night record = written ? records.get(r++) : null;
            int first = c;
            while (c < cramps.size() && cramps.get(c).night().equals(night)) {
                c++;
            }
            nights.add(new NightEntries(night, record, cramps.subList(first, c)));
        }
        return nights;
    }

    /** The earlier of the nights at which two lists stand, one of which has not ended. */
    private static LocalDate next(List<Night> records, int r, List<Cramp> cramps, int c) {
        if (r == records.size()) {
            return cramps.get(c).night();
        }
        LocalDate night = records.get(r).night();
        return c < cramps.size() && cramps.get(c).night().isBefore(night)
                ? cramps.get(c).night()
                : night;
    }

    boolean crampNight() {
        return !cramps.isEmpty() || (record != null && record.status() == NightStatus.CRAMPS);
    }

    boolean recorded() {
        return crampNight() || (record != null && record.status() == NightStatus.NONE);
    }

    /** A cramp night of which no cramp was entered. */
    boolean undetailed() {
        return cramps.isEmpty() && crampNight();
    }

    /** The cramps entered, or one when the person only said that there were cramps. */
    int crampCount() {
        return undetailed() ? 1 : cramps.size();
    }

    boolean woken() {
        return cramps.stream().anyMatch(Cramp::wokeThePerson);
    }
}
