package org.crampdiary.trends;

import org.crampdiary.statistics.Direction;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.statistics.FisherMidP;
import org.crampdiary.statistics.RiskDifference;
import org.jspecify.annotations.Nullable;

/**
 * Cramp nights with a factor against cramp nights without it. A difference, never a cause.
 *
 * @param exposedNights recorded nights on which the person was exposed
 * @param exposedCrampNights of those with a cramp
 * @param unexposedNights recorded nights on which the person was not
 * @param unexposedCrampNights of those with a cramp
 * @param comparison null when there are too few nights, or it is not yet made
 */
public record FactorFigures(
        Factor factor,
        int exposedNights,
        int exposedCrampNights,
        int unexposedNights,
        int unexposedCrampNights,
        @Nullable Comparison comparison) {

    /** Product's own choice: above it a row reads "no clear difference". */
    public static final double CLEAR_Q = 0.10;

    // Product's own choice: with less than this a comparison says nothing.

    /** The least number of nights with a known exposure. */
    public static final int LEAST_NIGHTS = 28;

    /** The least number of nights with, and of nights without the factor. */
    public static final int LEAST_NIGHTS_PER_ARM = 10;

    /** The least number of cramp nights among them. */
    public static final int LEAST_CRAMP_NIGHTS = 5;

    /** The least number of nights without cramps among them. */
    public static final int LEAST_FREE_NIGHTS = 5;

    /** All nights of which the exposure is known. */
    public int nights() {
        return exposedNights + unexposedNights;
    }

    /** The cramp nights among them. */
    public int crampNights() {
        return exposedCrampNights + unexposedCrampNights;
    }

    /** Whether it was compared, which needs enough nights. */
    public boolean enough() {
        return comparison != null;
    }

    /** Whether there are enough nights for a comparison. */
    boolean comparable() {
        return nights() >= LEAST_NIGHTS
                && exposedNights >= LEAST_NIGHTS_PER_ARM
                && unexposedNights >= LEAST_NIGHTS_PER_ARM
                && crampNights() >= LEAST_CRAMP_NIGHTS
                && nights() - crampNights() >= LEAST_FREE_NIGHTS;
    }

    double midP() {
        return FisherMidP.of(
                        exposedCrampNights, exposedNights, unexposedCrampNights, unexposedNights)
                .twoSidedMidP();
    }

    /** The same with its comparison. */
    FactorFigures compared(double midP, double q) {
        Estimate difference =
                RiskDifference.of(
                        exposedCrampNights, exposedNights, unexposedCrampNights, unexposedNights);
        return new FactorFigures(
                factor,
                exposedNights,
                exposedCrampNights,
                unexposedNights,
                unexposedCrampNights,
                new Comparison(difference, midP, q));
    }

    /**
     * What the two shares of cramp nights say.
     *
     * @param riskDifference the share when exposed minus the share when not
     * @param midP Fisher's two-sided mid-p
     * @param q {@code midP} corrected by Benjamini and Hochberg for all factors compared
     */
    public record Comparison(Estimate riskDifference, double midP, double q) {

        /**
         * Whether the difference may be called clear: {@code q} is at most {@link #CLEAR_Q}, and
         * the interval leaves out 0, as wherever else a difference is called clear.
         */
        public boolean clear() {
            return q <= CLEAR_Q && Direction.of(riskDifference) != Direction.UNCLEAR;
        }
    }
}
