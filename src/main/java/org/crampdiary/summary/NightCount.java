package org.crampdiary.summary;

import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.NightRange;

/**
 * Cramp nights of the recorded nights of a range, however few are recorded.
 *
 * @param crampNights 0 … {@code recorded}
 */
public record NightCount(int crampNights, int recorded) {

    static NightCount of(Diary diary, NightRange range) {
        List<NightEntries> nights = NightEntries.each(diary, range);
        return new NightCount(
                Math.toIntExact(nights.stream().filter(NightEntries::crampNight).count()),
                Math.toIntExact(nights.stream().filter(NightEntries::recorded).count()));
    }
}
