package org.crampdiary.trends;

import org.crampdiary.statistics.Estimate;
import org.crampdiary.statistics.FisherMidP;
import org.crampdiary.statistics.RiskDifference;
import org.jspecify.annotations.Nullable;

/**
 * Cramp nights of the last 28 nights of a period against those of the 28 nights before, however
 * long the period is.
 *
 * @param recentCrampNights 0 … {@code recentRecorded}
 * @param recentRecorded recorded nights of the last 28, at least {@link #LEAST_RECORDED}
 * @param previousCrampNights 0 … {@code previousRecorded}
 * @param previousRecorded recorded nights of the 28 before, at least {@link #LEAST_RECORDED}
 */
public record RecentChange(
        int recentCrampNights, int recentRecorded, int previousCrampNights, int previousRecorded) {

    /** The length of each of the two windows, in nights. */
    public static final int NIGHTS = 28;

    /** Product's own choice: with fewer recorded nights in either window nothing is said. */
    public static final int LEAST_RECORDED = 20;

    /**
     * Takes counts of nights.
     *
     * @throws IllegalArgumentException with fewer than {@link #LEAST_RECORDED} recorded nights in
     *     either window, or cramp nights below 0 or above the recorded ones
     */
    public RecentChange {
        if (Math.min(recentRecorded, previousRecorded) < LEAST_RECORDED) {
            throw new IllegalArgumentException("too few nights");
        }
        if (Math.min(recentCrampNights, previousCrampNights) < 0
                || recentCrampNights > recentRecorded
                || previousCrampNights > previousRecorded) {
            throw new IllegalArgumentException("counts contradict each other");
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

    /** The recent share of cramp nights divided by the previous one, ≥ 0; null when that is 0. */
    public @Nullable Double ratio() {
        return previousCrampNights == 0
                ? null
                : (double) recentCrampNights
                        * previousRecorded
                        / ((double) previousCrampNights * recentRecorded);
    }

    /** The recent share of cramp nights minus the previous one, −1 … 1. */
    public Estimate riskDifference() {
        return RiskDifference.of(
                recentCrampNights, recentRecorded, previousCrampNights, previousRecorded);
    }

    /** Fisher's one-sided mid-p that there are more cramp nights now, 0 … 1. */
    public double midP() {
        return FisherMidP.of(
                        recentCrampNights, recentRecorded, previousCrampNights, previousRecorded)
                .oneSidedMidP();
    }
}
