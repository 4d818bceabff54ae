package org.crampdiary.statistics;

/**
 * A figure with the limits of its two-sided 95 % interval, in the unit of the figure.
 *
 * @param value between {@code low} and {@code high}; never a negative zero, as the limits
 */
public record Estimate(double value, double low, double high) {

    public Estimate {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException(
                    "%s is not within %s … %s".formatted(value, low, high));
        }
        // The sum turns a negative zero into zero and leaves every other number as it is.
        value += 0.0;
        low += 0.0;
        high += 0.0;
    }

    /** The same figure in another unit: everything times {@code factor} ≥ 0. */
    public Estimate times(double factor) {
        return new Estimate(value * factor, low * factor, high * factor);
    }
}
