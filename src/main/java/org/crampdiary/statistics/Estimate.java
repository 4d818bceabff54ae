package org.crampdiary.statistics;

import java.util.Locale;

/**
 * A figure with the limits of its two-sided 95 % interval, in the unit of the figure.
 *
 * @param value between {@code low} and {@code high}; never a negative zero, as the limits
 * @param low the lower limit
 * @param high the upper limit
 */
public record Estimate(double value, double low, double high) {

    /**
     * Takes them as they are.
     *
     * @throws IllegalArgumentException when {@code value} is not within the limits, or one of the
     *     three is no number
     */
    public Estimate {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s is not within %s … %s", value, low, high));
        }
        // The sum turns a negative zero into zero and leaves every other number as it is.
        value += 0.0;
        low += 0.0;
        high += 0.0;
    }

    /**
     * The same figure in another unit: everything times {@code factor}.
     *
     * @param factor ≥ 0 and finite
     * @throws IllegalArgumentException for any other factor
     */
    public Estimate times(double factor) {
        if (!(factor >= 0 && factor <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("factor " + factor);
        }
        return new Estimate(value * factor, low * factor, high * factor);
    }
}
