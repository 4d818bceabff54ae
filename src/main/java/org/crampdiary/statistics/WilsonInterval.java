package org.crampdiary.statistics;

import static org.crampdiary.statistics.StandardNormal.Z_95;

/**
 * The share of successes with its score interval, without continuity correction.
 *
 * <p>Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
 * Journal of the American Statistical Association 22 (1927); as method 3 of R. G. Newcombe,
 * Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998).
 */
public final class WilsonInterval {

    private WilsonInterval() {}

    /**
     * The share of {@code successes} of {@code n}; it and its limits lie in 0 … 1. The lower limit
     * of 0 of n is exactly 0, the upper one of n of n exactly 1.
     *
     * @param successes 0 … {@code n}
     * @param n ≥ 1
     * @throws IllegalArgumentException when {@code successes} is negative or greater than {@code
     *     n}, or {@code n} is 0
     */
    public static Estimate of(int successes, int n) {
        Counts.check(successes, n);
        if (n == 0) {
            throw new IllegalArgumentException("a share of nothing");
        }
        double p = (double) successes / n;
        double z2 = Z_95 * Z_95;
        double centre = 2.0 * successes + z2;
        double half = Z_95 * Math.sqrt(z2 + 4.0 * successes * (1 - p));
        double scale = 2.0 * (n + z2);
        double low = successes == 0 ? 0 : (centre - half) / scale;
        double high = successes == n ? 1 : (centre + half) / scale;
        return new Estimate(p, low, high);
    }
}
