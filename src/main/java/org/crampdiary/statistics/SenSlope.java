package org.crampdiary.statistics;

/**
 * The median of the slopes between all pairs of points. Looks at n(n−1)/2 pairs and holds their
 * slopes in memory.
 *
 * <p>Source: P. K. Sen, Estimates of the regression coefficient based on Kendall's tau, Journal of
 * the American Statistical Association 63 (1968); the limits by the normal approximation as in R.
 * O. Gilbert, Statistical Methods for Environmental Pollution Monitoring (1987), section 16.5.
 */
public final class SenSlope {

    private SenSlope() {}

    /**
     * The slope in units of {@code values} per unit of {@code times}.
     *
     * @param times ascending, no two equal; at least two
     * @param values one finite number for each time
     * @throws IllegalArgumentException with fewer than two times, times that do not ascend, another
     *     number of values, or one that is not finite
     */
    public static double of(int[] times, double[] values) {
        return new Slopes(times, values).median() + 0.0;
    }

    /**
     * The slope with its two-sided 95 % interval. Of N slopes in order, counted from 1, the limits
     * are those of the ranks (N − C)/2 and (N + C)/2 + 1, where C = z·√Var(S) with Kendall's
     * variance for ties ({@link MannKendall}). A rank that is not whole goes to the nearest one (at
     * a half, to the even one), so that each limit is a slope between two of the points. With fewer
     * than five points the limits are the smallest and the largest slope, and hold less than 95 %
     * (92 % with four). The interval takes the points for independent of each other.
     *
     * @param times ascending, no two equal; at least two
     * @param values one finite number for each time
     * @throws IllegalArgumentException with fewer than two times, times that do not ascend, another
     *     number of values, or one that is not finite
     */
    public static Estimate withLimits(int[] times, double[] values) {
        Slopes slopes = new Slopes(times, values);
        double c = StandardNormal.Z_95 * Math.sqrt(MannKendall.of(values).variance());
        double low = slopes.at(Math.rint((slopes.count() - c) / 2) - 1);
        double high = slopes.at(Math.rint((slopes.count() + c) / 2));
        return new Estimate(slopes.median(), low, high);
    }
}
