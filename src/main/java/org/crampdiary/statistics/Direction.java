package org.crampdiary.statistics;

/** What can be said of a difference. */
public enum Direction {
    MORE,
    FEWER,
    UNCLEAR;

    /** Clear when the interval of the difference leaves out 0. */
    public static Direction of(Estimate difference) {
        if (difference.low() > 0) {
            return MORE;
        }
        return difference.high() < 0 ? FEWER : UNCLEAR;
    }
}
