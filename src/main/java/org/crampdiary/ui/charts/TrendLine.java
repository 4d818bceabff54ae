package org.crampdiary.ui.charts;

import org.crampdiary.trends.Trend;
import org.crampdiary.ui.controls.Bars;

/** The line of a trend over a chart of the period, never below zero. */
final class TrendLine {

    /** The usual limit of chance, two-sided; above it the line is drawn as not clear. */
    static final double CLEAR_P = 0.05;

    private TrendLine() {}

    /**
     * The line from the first week of the trend to the end of the period.
     *
     * @param slope of the trend, in cramps per week and week
     * @param nights of the period
     */
    static Bars.Line of(Trend trend, double slope, int nights) {
        double week = 7.0 / nights;
        int oldest = trend.weeks().getFirst().weeksAgo();
        double now = trend.levelNow(slope);
        double then = now - slope * oldest;
        double from = Math.max(0, 1 - week * (oldest + 0.5));
        double to = 1 - week / 2;
        double zero = slope == 0 ? 0 : from + (to - from) * then / (then - now);
        boolean clear = trend.test().p() < CLEAR_P;
        if (then < 0) {
            return new Bars.Line(zero, 0, to, Math.max(0, now), clear);
        }
        return now < 0
                ? new Bars.Line(from, then, zero, 0, clear)
                : new Bars.Line(from, then, to, now, clear);
    }
}
