package org.crampdiary.trends;

import org.crampdiary.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a period with the limits of its 95 % interval, for readers that know the figures but
 * not how they are computed. The numbers are those of the {@link TrendSummary}, untouched.
 */
public record WithLimits(double value, double low, double high) {

    /** Cramps per week; null when too few nights are recorded. */
    public static @Nullable WithLimits crampsPerWeek(TrendSummary figures) {
        return of(figures.crampsPerWeek());
    }

    /** The share of cramp nights, 0–1; null when too few nights are recorded. */
    public static @Nullable WithLimits crampNightShare(TrendSummary figures) {
        return of(figures.crampNightShare());
    }

    private static @Nullable WithLimits of(@Nullable Estimate estimate) {
        return estimate == null
                ? null
                : new WithLimits(estimate.value(), estimate.low(), estimate.high());
    }
}
