package org.crampdiary.statistics;

import java.util.Arrays;

/**
 * Quantiles of some numbers. Immutable.
 *
 * <p>Source: R. J. Hyndman and Y. Fan, Sample quantiles in statistical packages, The American
 * Statistician 50 (1996), type 7: linear interpolation between the values at (n − 1)·p.
 */
public final class Quantiles {

    private final double[] sorted;

    private Quantiles(double[] sorted) {
        this.sorted = sorted;
    }

    /**
     * The quantiles of some numbers.
     *
     * @param values at least one finite number, in any order; the array is copied
     * @throws IllegalArgumentException without any value, or when one is not finite
     */
    public static Quantiles of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no values");
        }
        Counts.checkFinite(values);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Quantiles(sorted);
    }

    /** The middle value, or the mean of the two middle ones, in the unit of the values. */
    public double median() {
        return at(0.5);
    }

    /**
     * A quantile, in the unit of the values: between the least of them at 0 and the greatest at 1.
     *
     * @param p 0 … 1
     * @throws IllegalArgumentException when {@code p} is outside 0 … 1 or no number
     */
    public double at(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("p = " + p);
        }
        double position = (sorted.length - 1) * p;
        int below = (int) position;
        double part = position - below;
        // Nothing to interpolate at the last value, which has no next one.
        return part == 0
                ? sorted[below]
                : sorted[below] + part * (sorted[below + 1] - sorted[below]);
    }

    /** The greatest value. */
    public double max() {
        return sorted[sorted.length - 1];
    }
}
