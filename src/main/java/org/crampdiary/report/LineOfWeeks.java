package org.crampdiary.report;

import java.util.ArrayList;
import java.util.List;
import org.crampdiary.report.Bars.Point;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.trends.SenLine;
import org.crampdiary.trends.Trend;

/** The line of a trend over a chart of the period with its band, never below zero. */
final class LineOfWeeks {

    /** The usual limit of chance, two-sided; from it on no change is called clear. */
    static final double CLEAR_P = 0.05;

    private static final int CORNERS = 24;

    private final SenLine line;
    private final int oldest;
    private final double week;

    private LineOfWeeks(Trend trend, SenLine line, int nights) {
        this.line = line;
        this.oldest = trend.weeks().getFirst().weeksAgo();
        this.week = 7.0 / nights;
    }

    /**
     * The line from the middle of the first week of the trend to the middle of the last; clear when
     * the test is, unless the line is level: where most weeks are without cramps the median of the
     * slopes can be 0 although the test finds that cramps became more.
     *
     * @param nights of the period
     */
    static Bars.Line of(Trend trend, SenLine line, int nights) {
        LineOfWeeks weeks = new LineOfWeeks(trend, line, nights);
        boolean clear = trend.test().p() < CLEAR_P && line.slope().value() != 0;
        return new Bars.Line(weeks.end(weeks.oldest), weeks.end(0), clear, weeks.band());
    }

    /** The end of the line at a week, or where it meets zero on the way there. */
    private Point end(double weeksAgo) {
        double value = line.at(weeksAgo).value();
        return value >= 0
                ? new Point(x(weeksAgo), value)
                : new Point(x(line.level().value() / line.slope().value()), 0);
    }

    private double x(double weeksAgo) {
        return Math.max(0, 1 - week * (weeksAgo + 0.5));
    }

    /** Along the upper edge from left to right, and back along the lower. */
    private List<Point> band() {
        List<Point> upper = new ArrayList<>();
        List<Point> lower = new ArrayList<>();
        for (int i = CORNERS; i >= 0; i--) {
            double weeksAgo = (double) oldest * i / CORNERS;
            Estimate rate = line.at(weeksAgo);
            upper.add(new Point(x(weeksAgo), Math.max(0, rate.high())));
            lower.addFirst(new Point(x(weeksAgo), Math.max(0, rate.low())));
        }
        upper.addAll(lower);
        return upper;
    }
}
