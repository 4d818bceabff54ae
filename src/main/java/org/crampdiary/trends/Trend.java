package org.crampdiary.trends;

import java.util.List;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.statistics.MannKendall;
import org.crampdiary.statistics.MedianInterval;
import org.crampdiary.statistics.Quantiles;
import org.crampdiary.statistics.SenSlope;
import org.jspecify.annotations.Nullable;

/**
 * Whether the weekly rate goes up or down over the period.
 *
 * @param weeks those that count, oldest first: full, with at least five recorded nights
 * @param test Mann and Kendall's test of their rates
 */
public record Trend(List<WeekFigures> weeks, MannKendall test) {

    /** Product's own choice: with fewer weeks nothing is said. */
    public static final int LEAST_WEEKS = 8;

    public Trend {
        weeks = List.copyOf(weeks);
    }

    /** The trend of a period's weeks, oldest first; null with too few that count. */
    static @Nullable Trend of(List<WeekFigures> all) {
        List<WeekFigures> weeks = all.stream().filter(WeekFigures::inTrend).toList();
        return weeks.size() < LEAST_WEEKS ? null : new Trend(weeks, MannKendall.of(rates(weeks)));
    }

    /**
     * The median of the pairwise slopes, in cramps per week and week; positive when the cramps
     * become more. Computed at each call, because it grows with the square of the weeks: at once
     * for a year, about as long as all other figures together for thirty years.
     */
    public double senSlope() {
        return SenSlope.of(times(), rates(weeks));
    }

    /** The line of this slope with its limits; computed at each call, as {@link #senSlope} is. */
    public SenLine line() {
        Estimate slope = SenSlope.withLimits(times(), rates(weeks));
        double[] levels =
                weeks.stream()
                        .mapToDouble(week -> week.perWeek() + slope.value() * week.weeksAgo())
                        .toArray();
        double middle =
                Quantiles.of(weeks.stream().mapToDouble(WeekFigures::weeksAgo).toArray()).median();
        return new SenLine(slope, MedianInterval.of(levels), middle);
    }

    private int[] times() {
        return weeks.stream().mapToInt(week -> -week.weeksAgo()).toArray();
    }

    private static double[] rates(List<WeekFigures> weeks) {
        return weeks.stream().mapToDouble(WeekFigures::perWeek).toArray();
    }
}
