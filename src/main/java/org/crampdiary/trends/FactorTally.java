package org.crampdiary.trends;

import org.crampdiary.model.NightEntries;

/** Counts, for one factor, the recorded nights of each arm and their cramp nights. */
final class FactorTally implements NightTally {

    private final Factor factor;
    private int exposedNights;
    private int exposedCrampNights;
    private int unexposedNights;
    private int unexposedCrampNights;

    FactorTally(Factor factor) {
        this.factor = factor;
    }

    @Override
    public void add(NightEntries night) {
        if (!night.recorded()) {
            return;
        }
        int cramp = night.crampNight() ? 1 : 0;
        switch (factor.exposure(night.record())) {
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

    FactorCounts counts() {
        return new FactorCounts(
                factor, exposedNights, exposedCrampNights, unexposedNights, unexposedCrampNights);
    }
}
