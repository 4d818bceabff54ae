package org.crampdiary.simulation;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.statistics.MedianInterval;
import org.crampdiary.statistics.Quantiles;
import org.crampdiary.statistics.SenSlope;

/**
 * A band around the trend line of weekly rates: the limits of the slope turn about the median time,
 * and the limits of the level there are those of the median of what the slope leaves over.
 *
 * @param slope in cramps a week per week
 * @param level in cramps a week at {@code turningPoint}
 * @param turningPoint the median time, in weeks
 */
record TrendBand(Estimate slope, Estimate level, double turningPoint) {

    /** The band of {@code rates} at the times 0, 1, 2, … */
    static TrendBand of(double... rates) {
        int[] times = IntStream.range(0, rates.length).toArray();
        double turningPoint = Quantiles.of(IntStream.of(times).asDoubleStream().toArray()).median();
        Estimate slope = SenSlope.withLimits(times, rates);
        double[] rest = rates.clone();
        Arrays.setAll(rest, t -> rates[t] - slope.value() * (t - turningPoint));
        return new TrendBand(slope, MedianInterval.of(rest), turningPoint);
    }

    /** The line and its limits at {@code time}, in cramps a week. */
    Estimate at(double time) {
        double away = time - turningPoint;
        double one = slope.low() * away;
        double other = slope.high() * away;
        return new Estimate(
                level.value() + slope.value() * away,
                level.low() + Math.min(one, other),
                level.high() + Math.max(one, other));
    }
}
