package org.crampdiary.trends;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightRange;
import org.crampdiary.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * The nights before a change or those during it.
 *
 * @param planned the nights as they were planned
 * @param nights of the planned ones, counted from the first, that have come and belong to it: 0 …
 *     {@code planned.length()}
 * @param paused of {@code nights}, those of a pause that are not recorded
 * @param recorded of {@code nights}
 * @param crampNights of {@code recorded}
 * @param cramps of these nights, one for a night of which only "there were cramps" is known
 * @param undetailed cramp nights of which only that is known; then the rate reads "at least"
 * @param crampsPerWeek null while fewer than {@link TrendSummary#LEAST_RECORDED} are recorded
 */
public record ExperimentPhase(
        NightRange planned,
        int nights,
        int paused,
        int recorded,
        int crampNights,
        int cramps,
        int undetailed,
        @Nullable Estimate crampsPerWeek) {

    /** The planned nights up to {@code last}. */
    static ExperimentPhase of(Diary diary, NightRange planned, LocalDate last) {
        NightCounts counts = new NightCounts();
        LocalDate to = last.isBefore(planned.to()) ? last : planned.to();
        int nights = 0;
        int paused = 0;
        if (!to.isBefore(planned.from())) {
            NightRange range = new NightRange(planned.from(), to);
            NightTally.count(diary, range, List.of(counts));
            nights = range.length();
            paused = diary.paused(range);
        }
        return new ExperimentPhase(
                planned,
                nights,
                paused,
                counts.recorded(),
                counts.crampNights(),
                counts.cramps(),
                counts.undetailed(),
                counts.crampsPerWeek());
    }

    /** The nights that are counted; null while there are none. */
    public @Nullable NightRange counted() {
        return nights == 0
                ? null
                : new NightRange(planned.from(), planned.from().plusDays(nights - 1L));
    }
}
