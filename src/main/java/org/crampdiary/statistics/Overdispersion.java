package org.crampdiary.statistics;

import java.util.Locale;

/**
 * How much more counts vary than independent events would: the variance divided by the mean, and at
 * least 1.
 *
 * <p>Source: R. A. Fisher, The significance of deviations from expectation in a Poisson series,
 * Biometrics 6 (1950), the index of dispersion.
 */
public final class Overdispersion {

    private Overdispersion() {}

    /**
     * max(1, s²/x̄) of {@code n} counts with the sample variance s² (divisor n − 1); 1 when {@code
     * n} ≤ 1 or all counts are 0. In whole numbers up to the last division.
     *
     * @param n ≥ 0
     * @param sum of the counts, ≥ 0
     * @param sumOfSquares of the counts, at least {@code sum}, as with whole counts
     * @throws IllegalArgumentException when one of the three is smaller
     */
    public static double of(int n, long sum, long sumOfSquares) {
        if (n < 0 || sum < 0 || sumOfSquares < sum) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%d: %d, %d", n, sum, sumOfSquares));
        }
        if (n <= 1 || sum == 0) {
            return 1;
        }
        double between = n * sumOfSquares - sum * sum;
        return Math.max(1, between / ((double) (n - 1) * sum));
    }
}
