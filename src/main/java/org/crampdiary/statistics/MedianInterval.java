package org.crampdiary.statistics;

import java.util.Arrays;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * The median with an interval that takes nothing for granted about the distribution of the values:
 * two of the values themselves, of ranks that follow from the sign test.
 *
 * <p>Source: W. J. Conover, Practical Nonparametric Statistics (3rd ed. 1999), section 3.2, with
 * exact binomial probabilities.
 */
public final class MedianInterval {

    private MedianInterval() {}

    /**
     * The median of {@code values} with its two-sided 95 % interval, of at least 95 %: the values
     * of ranks k and n + 1 − k, where k is the greatest number with P(B &lt; k) ≤ 0.025 for B
     * binomial of n and ½. With fewer than six values no interval has 95 %; the limits are then the
     * smallest and the largest value, which hold 94 % with five and nothing with one.
     *
     * @param values at least one finite number, in any order; the array is left alone
     * @throws IllegalArgumentException without any value, or when one is not finite
     */
    public static Estimate of(double... values) {
        double median = Quantiles.of(values).median();
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int rank = Math.max(1, rank(values.length));
        return new Estimate(median, sorted[rank - 1], sorted[sorted.length - rank]);
    }

    /** The smallest k with P(B ≤ k) ≥ 0.025 is the greatest with P(B < k) < 0.025, or 0. */
    private static int rank(int n) {
        return new BinomialDistribution(n, 0.5).inverseCumulativeProbability(0.025);
    }
}
