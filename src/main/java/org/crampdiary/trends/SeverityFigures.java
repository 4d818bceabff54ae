package org.crampdiary.trends;

/**
 * How bad the cramps with a severity were.
 *
 * @param worst 0–10
 * @param median 0–10
 * @param severe how many have {@link #SEVERE} or more
 * @param rated how many have a severity, at least 1
 */
public record SeverityFigures(int worst, double median, int severe, int rated) {

    /** Product's own choice: from here on a cramp counts as severe. */
    public static final int SEVERE = 7;

    /** Product's own choice: of fewer values neither a share nor quartiles are told in words. */
    public static final int LEAST_FOR_SHARE = 5;

    /** Whether there are too few for a share in words. */
    public boolean few() {
        return rated < LEAST_FOR_SHARE;
    }

    /** The share that is severe, 0–1. */
    public double shareSevere() {
        return (double) severe / rated;
    }
}
