package org.crampdiary.demo;

/** How long the cramps of a synthetic diary last: log-normal, as in {@code statistics.md}. */
public enum CrampDurations {
    /** Median 3 minutes, σ 1.1. */
    USUAL(180, 1.1),
    /** Median 1.5 minutes, σ 0.9: hardly ever longer than 10 minutes. */
    BENIGN(90, 0.9);

    private final double medianSeconds;
    private final double sigma;

    CrampDurations(double medianSeconds, double sigma) {
        this.medianSeconds = medianSeconds;
        this.sigma = sigma;
    }

    /** Whole seconds, 1–86400. */
    double draw(Draw draw) {
        return Draw.rounded(draw.logNormal(medianSeconds, sigma), 1, 1, 86_400);
    }
}
