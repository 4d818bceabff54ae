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

    boolean enough() {
        int nights = exposedNights + unexposedNights;
        int crampNights = exposedCrampNights + unexposedCrampNights;
        return nights >= FactorFigures.LEAST_NIGHTS
                && exposedNights >= FactorFigures.LEAST_NIGHTS_PER_ARM
                && unexposedNights >= FactorFigures.LEAST_NIGHTS_PER_ARM
                && crampNights >= FactorFigures.LEAST_CRAMP_NIGHTS
                && nights - crampNights >= FactorFigures.LEAST_FREE_NIGHTS;
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
