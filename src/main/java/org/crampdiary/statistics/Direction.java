package org.crampdiary.statistics;

/** What can be said of a difference. */
public enum Direction {
    /** The whole interval of the difference lies above 0. */
    MORE,
    /** The whole interval of the difference lies below 0. */
    FEWER,
    /** The interval of the difference holds 0, or ends at it. */
    UNCLEAR;

    /** Clear when the 95 % interval of the difference leaves out 0. */
    public static Direction of(Estimate difference) {
        if (difference.low() > 0) {
            return MORE;
        }
        return difference.high() < 0 ? FEWER : UNCLEAR;
    }
}
