package org.crampdiary.trends;

/**
 * How bad the cramps with a severity were.
 *
 * @param worst 0–10
 * @param median 0–10
 * @param shareSevere the share of {@link #SEVERE} or more, 0–1
 */
public record SeverityFigures(int worst, double median, double shareSevere) {

    /** Product's own choice: from here on a cramp counts as severe. */
    public static final int SEVERE = 7;
}
