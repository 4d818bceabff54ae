package org.crampdiary.trends;

import org.crampdiary.model.NightEntries;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.statistics.GarwoodInterval;
import org.crampdiary.statistics.Overdispersion;
import org.crampdiary.statistics.WilsonInterval;
import org.jspecify.annotations.Nullable;

/** Counts nights by status, and their cramps. */
final class NightCounts implements NightTally {

    private int recorded;
    private int crampNights;
    private int cramps;
    private int undetailed;
    private int woken;
    private int wakingAnswered;
    private long sumOfSquares;

    @Override
    public void add(NightEntries night) {
        if (!night.recorded()) {
            return;
        }
        recorded++;
        int count = night.crampCount();
        cramps += count;
        sumOfSquares += (long) count * count;
        crampNights += night.crampNight() ? 1 : 0;
        undetailed += night.undetailed() ? 1 : 0;
        woken += night.woken() ? 1 : 0;
        wakingAnswered += night.wakingAnswered() ? 1 : 0;
    }

    int recorded() {
        return recorded;
    }

    int crampNights() {
        return crampNights;
    }

    int cramps() {
        return cramps;
    }

    int undetailed() {
        return undetailed;
    }

    int woken() {
        return woken;
    }

    int wakingAnswered() {
        return wakingAnswered;
    }

    double dispersion() {
        return Overdispersion.of(recorded, cramps, sumOfSquares);
    }

    @Nullable Estimate crampsPerWeek() {
        return recorded < TrendSummary.LEAST_RECORDED
                ? null
                : GarwoodInterval.of(cramps, dispersion())
                        .times((double) WeekFigures.NIGHTS / recorded);
    }

    @Nullable Estimate crampNightShare() {
        return recorded < TrendSummary.LEAST_RECORDED
                ? null
                : WilsonInterval.of(crampNights, recorded);
    }
}
