package org.crampdiary.trends;

import org.crampdiary.model.Cramp;
import org.crampdiary.statistics.Quantiles;
import org.jspecify.annotations.Nullable;

/** Collects the durations of cramps. */
final class DurationTally implements CrampTally {

    private final Numbers seconds = new Numbers();
    private int overTenMinutes;

    @Override
    public void add(Cramp cramp) {
        if (cramp.durationSeconds() != null) {
            add(cramp.durationSeconds());
        }
    }

    private void add(double duration) {
        seconds.add(duration);
        overTenMinutes += duration > DurationFigures.TEN_MINUTES ? 1 : 0;
    }

    /** Null when no cramp has a duration. */
    @Nullable DurationFigures figures() {
        if (seconds.isEmpty()) {
            return null;
        }
        double[] values = seconds.toArray();
        Quantiles quantiles = Quantiles.of(values);
        return new DurationFigures(
                quantiles.median(),
                quantiles.at(0.25),
                quantiles.at(0.75),
                quantiles.max(),
                overTenMinutes,
                values.length);
    }
}
