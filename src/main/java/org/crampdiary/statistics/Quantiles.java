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

    /** Of at least one finite number, in any order; the array is copied. */
    public static Quantiles of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no values");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Quantiles(sorted);
    }

    /** The middle value, or the mean of the two middle ones. */
    public double median() {
        return at(0.5);
    }

    /** The quantile of {@code p} in 0 … 1. */
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

    public double max() {
        return sorted[sorted.length - 1];
    }
}
