package org.crampdiary.statistics;

import org.hipparchus.util.KthSelector;

/**
 * The median of the slopes between all pairs of points.
 *
 * <p>Source: P. K. Sen, Estimates of the regression coefficient based on Kendall's tau, Journal of
 * the American Statistical Association 63 (1968).
 */
public final class SenSlope {

    private SenSlope() {}

    /**
     * The slope in units of {@code values} per unit of {@code times}. Looks at n(n−1)/2 pairs and
     * holds their slopes in memory.
     *
     * @param times ascending, no two equal; at least two
     * @param values one for each time
     */
    public static double of(int[] times, double[] values) {
        int n = times.length;
        if (n < 2 || n != values.length) {
            throw new IllegalArgumentException("%d times, %d values".formatted(n, values.length));
        }
        double[] slopes = new double[Math.toIntExact(n * (n - 1L) / 2)];
        int at = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                slopes[at++] = (values[j] - values[i]) / (times[j] - times[i]);
            }
        }
        return medianOf(slopes) + 0.0;
    }

    /** Reorders {@code slopes}; selecting is several times faster than sorting them all. */
    private static double medianOf(double[] slopes) {
        int half = slopes.length / 2;
        double upper = new KthSelector().select(slopes, null, half);
        if (slopes.length % 2 == 1) {
            return upper;
        }
        double lower = slopes[0];
        for (int i = 1; i < half; i++) {
            lower = Math.max(lower, slopes[i]);
        }
        return (lower + upper) / 2;
    }
}
