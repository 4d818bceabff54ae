package org.crampdiary.trends;

import java.util.List;
import org.crampdiary.model.Night;

/** Counts, for one factor, the recorded nights of each arm and their cramp nights. */
final class FactorTally {

    private final Factor factor;
    private int exposedNights;
    private int exposedCrampNights;
    private int unexposedNights;
    private int unexposedCrampNights;

    FactorTally(Factor factor) {
        this.factor = factor;
    }

    /** Counts for all {@code factors}; looks at the status of a night once. */
    static NightTally all(List<FactorTally> factors) {
        return night -> {
            if (night.recorded()) {
                int cramp = night.crampNight() ? 1 : 0;
                for (FactorTally factor : factors) {
                    factor.add(night.record(), cramp);
                }
            }
        };
    }

    private void add(Night record, int cramp) {
        switch (factor.exposure(record)) {
            case EXPOSED -> {
                exposedNights++;
                exposedCrampNights += cramp;
            }
            case UNEXPOSED -> {
                unexposedNights++;
                unexposedCrampNights += cramp;
            }
            case UNKNOWN -> {
                // The record does not have the field: the night is left out.
            }
        }
    }

    /** Not yet compared. */
    FactorFigures figures() {
        return new FactorFigures(
                factor,
                exposedNights,
                exposedCrampNights,
                unexposedNights,
                unexposedCrampNights,
                null);
    }
}
