package org.crampdiary.trends;

import org.crampdiary.statistics.Estimate;
import org.crampdiary.statistics.FisherMidP;
import org.crampdiary.statistics.RiskDifference;
import org.jspecify.annotations.Nullable;

/**
 * Cramp nights of the last 28 nights of a period against those of the 28 nights before, however
 * long the period is.
 *
 * @param recentCrampNights of {@code recentRecorded} ≥ {@link #LEAST_RECORDED} nights
 * @param previousCrampNights of {@code previousRecorded} ≥ {@link #LEAST_RECORDED} nights
 */
public record RecentChange(
        int recentCrampNights, int recentRecorded, int previousCrampNights, int previousRecorded) {

    /** The length of each of the two windows, in nights. */
    public static final int NIGHTS = 28;

    /** Product's own choice: with fewer recorded nights in either window nothing is said. */
    public static final int LEAST_RECORDED = 20;

    public RecentChange {
        if (Math.min(recentRecorded, previousRecorded) < LEAST_RECORDED) {
            throw new IllegalArgumentException("too few nights");
        }
    }

    /** The change between two counts; null when either has too few recorded nights. */
    static @Nullable RecentChange of(NightCounts recent, NightCounts previous) {
        return Math.min(recent.recorded(), previous.recorded()) < LEAST_RECORDED
                ? null
                : new RecentChange(
                        recent.crampNights(),
                        recent.recorded(),
                        previous.crampNights(),
                        previous.recorded());
    }

    /** The recent share of cramp nights divided by the previous one; null when that is 0. */
    public @Nullable Double ratio() {
        return previousCrampNights == 0
                ? null
                : (double) recentCrampNights
                        * previousRecorded
                        / ((double) previousCrampNights * recentRecorded);
    }

    /** The recent share of cramp nights minus the previous one. */
    public Estimate riskDifference() {
        return RiskDifference.of(
                recentCrampNights, recentRecorded, previousCrampNights, previousRecorded);
    }

    /** Fisher's one-sided mid-p that there are more cramp nights now. */
    public double midP() {
        return FisherMidP.of(
                        recentCrampNights, recentRecorded, previousCrampNights, previousRecorded)
                .oneSidedMidP();
    }
}
