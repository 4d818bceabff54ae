package org.crampdiary.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart of bars.
 *
 * @param bars from left to right
 * @param steps the axis of the values
 * @param axes the words along the lower edge, from left to right; the first list of which all words
 *     have room is shown
 * @param line drawn over the bars; null for none
 * @param timeLine what happened on the way
 * @param weeks what the bars stand for, where the first night of each can be gone to; else empty
 */
public record Bars(
        List<Bar> bars,
        WholeSteps steps,
        List<List<Mark>> axes,
        @Nullable Line line,
        TimeLine timeLine,
        List<WeekBar> weeks)
        implements Drawing {

    /** No bars at all. */
    public static final Bars NONE = new Bars(List.of(), new WholeSteps(1, 2), List.of());

    public Bars {
        bars = List.copyOf(bars);
        axes = List.copyOf(axes);
        weeks = List.copyOf(weeks);
    }

    /** Bars without anything over them. */
    public Bars(List<Bar> bars, WholeSteps steps, List<List<Mark>> axes) {
        this(bars, steps, axes, null, TimeLine.NONE, List.of());
    }

    /** The markers of what happened on the way, from left to right. */
    public List<Marker> markers() {
        return timeLine.markers(weeks);
    }

    /** Whether one of the markers stands for more than one event. */
    public boolean joined() {
        return timeLine.joined(weeks);
    }

    /**
     * A place on the ground of the bars.
     *
     * @param at 0–1 of the width
     * @param value of the axis
     */
    public record Point(double at, double value) {}

    /**
     * A straight line over the bars with what it may as well be.
     *
     * @param clear drawn through; else dashed
     * @param band the corners of the ground within which it may lie: as many along its upper limit
     *     from left to right as then along its lower one back
     */
    public record Line(Point from, Point to, boolean clear, List<Point> band) {

        public Line {
            band = List.copyOf(band);
        }
    }

    /**
     * One bar.
     *
     * @param from left edge, 0–1 of the width
     * @param to right edge, 0–1 of the width
     * @param value 0 or more; null when too little is known, which is hatched, or all is paused
     * @param reach drawn fainter behind the bar up to here; null for nothing behind
     * @param recorded how much of what the bar stands for is recorded, 0–1: a strip below it,
     *     unless everything is
     * @param paused whether the diary was paused all the time that the bar stands for
     * @param words all that it tells, for the person who points at it
     */
    public record Bar(
            double from,
            double to,
            @Nullable Double value,
            @Nullable Double reach,
            double recorded,
            boolean paused,
            String words) {

        /** A bar with nothing behind and everything recorded. */
        public Bar(double from, double to, @Nullable Double value, String words) {
            this(from, to, value, null, 1, false, words);
        }
    }

    /**
     * Words below the bars.
     *
     * @param at where they begin, 0–1 of the width; with {@code centred} where their middle is
     */
    public record Mark(double at, boolean centred, String text) {

        /** Words that begin at a place. */
        public Mark(double at, String text) {
            this(at, false, text);
        }
    }

    /**
     * A marker above the bars, with a thin line down through them.
     *
     * @param at 0–1 of the width
     * @param styleClass that of its shape
     */
    public record Marker(double at, String styleClass) {}
}
