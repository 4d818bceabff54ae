package org.crampdiary.trends;

import org.crampdiary.statistics.Estimate;
import org.crampdiary.statistics.FisherMidP;
import org.crampdiary.statistics.RiskDifference;
import org.jspecify.annotations.Nullable;

/**
 * The cramp nights of one period against those of another.
 *
 * @param other usually the earlier one
 * @param now each with {@link TrendSummary#LEAST_RECORDED} recorded nights or more
 */
public record PeriodComparison(TrendSummary other, TrendSummary now) {

    /**
     * Takes two periods.
     *
     * @throws IllegalArgumentException when either has too few recorded nights
     */
    public PeriodComparison {
        if (Math.min(other.recorded(), now.recorded()) < TrendSummary.LEAST_RECORDED) {
            throw new IllegalArgumentException("too few nights");
        }
    }

    /** The comparison of two periods; null when either has too few recorded nights. */
    public static @Nullable PeriodComparison of(TrendSummary other, TrendSummary now) {
        return Math.min(other.recorded(), now.recorded()) < TrendSummary.LEAST_RECORDED
                ? null
                : new PeriodComparison(other, now);
    }

    /** The share of cramp nights now minus that of the other period, −1 … 1. */
    public Estimate riskDifference() {
        return RiskDifference.of(
                now.crampNights(), now.recorded(), other.crampNights(), other.recorded());
    }

    /** Fisher's two-sided mid-p that the shares are the same, 0 … 1. */
    public double midP() {
        return FisherMidP.of(
                        now.crampNights(), now.recorded(), other.crampNights(), other.recorded())
                .twoSidedMidP();
    }
}
