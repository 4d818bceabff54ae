package org.crampdiary.statistics;

import java.util.Arrays;

/**
 * Mann's test of a monotone trend, with Kendall's variance for ties and continuity correction.
 *
 * <p>Source: H. B. Mann, Nonparametric tests against trend, Econometrica 13 (1945); M. G. Kendall,
 * Rank Correlation Methods (1948).
 *
 * @param s later values that are greater, minus those that are smaller, over all pairs
 * @param variance of {@code s} when there is no trend
 * @param z {@code s}, brought one nearer to 0, in standard deviations; 0 when {@code s} = 0
 * @param p two-sided, by the normal approximation; 1 when {@code s} = 0
 */
public record MannKendall(long s, double variance, double z, double p) {

    /**
     * The test of a sequence.
     *
     * @param values in the order of time, none or more finite numbers, of which equal ones are
     *     ties; the array is left alone
     * @throws IllegalArgumentException when a value is not finite
     */
    public static MannKendall of(double... values) {
        Counts.checkFinite(values);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double variance = variance(sorted);
        long s = Concordance.of(values);
        double z = s == 0 ? 0 : (s - Long.signum(s)) / Math.sqrt(variance);
        return new MannKendall(s, variance, z, StandardNormal.twoSided(z));
    }

    /** (n(n−1)(2n+5) − Σ t(t−1)(2t+5)) / 18 over the groups of t equal values. */
    private static double variance(double[] sorted) {
        long eighteenfold = pairsTerm(sorted.length);
        int from = 0;
        for (int to = 1; to <= sorted.length; to++) {
            if (to == sorted.length || sorted[to] != sorted[from]) {
                eighteenfold -= pairsTerm(to - from);
                from = to;
            }
        }
        return eighteenfold / 18.0;
    }

    private static long pairsTerm(long n) {
        return n * (n - 1) * (2 * n + 5);
    }
}
