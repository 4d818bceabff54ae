package org.crampdiary.trends;

import org.crampdiary.model.Cramp;
import org.crampdiary.statistics.Quantiles;
import org.jspecify.annotations.Nullable;

/** Collects the severities of cramps. */
final class SeverityTally implements CrampTally {

    private final Numbers severities = new Numbers();
    private int worst;
    private int severe;

    @Override
    public void add(Cramp cramp) {
        if (cramp.severity() != null) {
            add(cramp.severity());
        }
    }

    private void add(int severity) {
        severities.add(severity);
        worst = Math.max(worst, severity);
        severe += severity >= SeverityFigures.SEVERE ? 1 : 0;
    }

    /** Null when no cramp has a severity. */
    @Nullable SeverityFigures figures() {
        if (severities.isEmpty()) {
            return null;
        }
        double[] values = severities.toArray();
        return new SeverityFigures(worst, Quantiles.of(values).median(), severe, values.length);
    }
}
