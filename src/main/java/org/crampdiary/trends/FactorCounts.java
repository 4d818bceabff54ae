package org.crampdiary.trends;

import org.crampdiary.statistics.Estimate;
import org.crampdiary.statistics.FisherMidP;
import org.crampdiary.statistics.RiskDifference;

/** The nights of both arms of one factor, and how many of each were cramp nights. */
record FactorCounts(
        Factor factor,
        int exposedNights,
        int exposedCrampNights,
        int unexposedNights,
        int unexposedCrampNights) {

    // Product's own choice: with less than this a comparison says nothing.
    private static final int LEAST_NIGHTS = 28;
    private static final int LEAST_NIGHTS_PER_ARM = 10;
    private static final int LEAST_CRAMP_NIGHTS = 5;
    private static final int LEAST_FREE_NIGHTS = 5;

    boolean enough() {
        int nights = exposedNights + unexposedNights;
        int crampNights = exposedCrampNights + unexposedCrampNights;
        return nights >= LEAST_NIGHTS
                && exposedNights >= LEAST_NIGHTS_PER_ARM
                && unexposedNights >= LEAST_NIGHTS_PER_ARM
                && crampNights >= LEAST_CRAMP_NIGHTS
                && nights - crampNights >= LEAST_FREE_NIGHTS;
    }

    double midP() {
        return FisherMidP.of(
                        exposedCrampNights, exposedNights, unexposedCrampNights, unexposedNights)
                .twoSidedMidP();
    }

    FactorFigures withoutComparison() {
        return new FactorFigures(
                factor,
                exposedNights,
                exposedCrampNights,
                unexposedNights,
                unexposedCrampNights,
                null);
    }

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
                new FactorFigures.Comparison(difference, midP, q));
    }
}
