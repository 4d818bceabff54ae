package org.crampdiary.ui.controls;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link BarChart} shows.
 *
 * @param bars from left to right
 * @param steps the axis of the values
 * @param marks the words along the lower edge, from left to right
 * @param line drawn over the bars; null for none
 */
public record Bars(List<Bar> bars, WholeSteps steps, List<Mark> marks, @Nullable Line line) {

    /** No bars at all. */
    public static final Bars NONE = new Bars(List.of(), new WholeSteps(1, 2), List.of());

    public Bars {
        bars = List.copyOf(bars);
        marks = List.copyOf(marks);
    }

    /** Bars without a line over them. */
    public Bars(List<Bar> bars, WholeSteps steps, List<Mark> marks) {
        this(bars, steps, marks, null);
    }

    /**
     * A straight line over the bars, the ends 0–1 of the width and in values of the axis.
     *
     * @param clear drawn through; else dashed
     */
    public record Line(double from, double fromValue, double to, double toValue, boolean clear) {}

    /**
     * One bar.
     *
     * @param from left edge, 0–1 of the width
     * @param to right edge, 0–1 of the width
     * @param value 0 or more; null when too little is known, which is hatched
     * @param words all that it tells, for the person who points at it
     */
    public record Bar(double from, double to, @Nullable Double value, String words) {}

    /**
     * Words below the bars.
     *
     * @param at where they begin, 0–1 of the width
     */
    public record Mark(double at, String text) {}
}
