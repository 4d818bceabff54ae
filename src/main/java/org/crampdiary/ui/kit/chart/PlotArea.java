package org.crampdiary.ui.kit.chart;

import org.crampdiary.report.Bars;

/**
 * Where the ground of a chart lies, in px.
 *
 * @param upper the height of {@code top}
 * @param lower the height of the value 0, below {@code upper}
 * @param top the highest value of the axis
 */
record PlotArea(double left, double width, double upper, double lower, double top) {

    private static final double WIDEST_GAP = 40;
    private static final double WIDEST_BAR = 110;

    /** The left edge of a bar, in whole px. */
    double left(Bars.Bar bar) {
        return Math.rint(x(bar.from()) + gap(bar) / 2);
    }

    /** The width of a bar, at least 1. */
    double wide(Bars.Bar bar) {
        return Math.max(1, pitch(bar) - gap(bar));
    }

    private double pitch(Bars.Bar bar) {
        return width * (bar.to() - bar.from());
    }

    private double gap(Bars.Bar bar) {
        double gap = Math.clamp(pitch(bar) * 0.2, 1, WIDEST_GAP);
        return Math.max(gap, pitch(bar) - WIDEST_BAR);
    }

    /** The place of a share 0–1 of the width. */
    double x(double at) {
        return left + width * at;
    }

    /** The height of a value; above the top at the top. */
    double y(double value) {
        return lower - (lower - upper) * Math.min(value, top) / top;
    }
}
