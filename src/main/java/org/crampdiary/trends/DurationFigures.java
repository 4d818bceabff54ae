package org.crampdiary.trends;

/**
 * How long the cramps with a duration lasted, in seconds.
 *
 * @param medianSeconds also the second quartile
 * @param q1Seconds first quartile, type 7
 * @param q3Seconds third quartile, type 7
 * @param longestSeconds of any of them
 * @param overTenMinutes cramps of more than {@link #TEN_MINUTES}
 * @param timed how many have a duration, at least 1
 */
public record DurationFigures(
        double medianSeconds,
        double q1Seconds,
        double q3Seconds,
        double longestSeconds,
        int overTenMinutes,
        int timed) {

    /** 600 s, from the NHS's advice to see someone about a cramp that lasts longer. */
    public static final int TEN_MINUTES = 600;

    /**
     * Takes durations in their order.
     *
     * @throws IllegalArgumentException when one is below 0, above the next one or no number, or
     *     when the number of long ones is below 0
     */
    public DurationFigures {
        boolean ordered =
                q1Seconds >= 0
                        && q1Seconds <= medianSeconds
                        && medianSeconds <= q3Seconds
                        && q3Seconds <= longestSeconds;
        if (!ordered || overTenMinutes < 0 || overTenMinutes > timed) {
            throw new IllegalArgumentException("durations contradict each other");
        }
    }

    /** Whether there are too few for quartiles in words. */
    public boolean few() {
        return timed < SeverityFigures.LEAST_FOR_SHARE;
    }
}
