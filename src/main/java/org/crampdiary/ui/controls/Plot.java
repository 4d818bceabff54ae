package org.crampdiary.ui.controls;

/**
 * Where the ground of a chart lies, in px.
 *
 * @param upper the height of {@code top}
 * @param lower the height of the value 0, below {@code upper}
 * @param top the highest value of the axis
 */
record Plot(double left, double width, double upper, double lower, double top) {

    /** The place of a share 0–1 of the width. */
    double x(double at) {
        return left + width * at;
    }

    /** The height of a value; above the top at the top. */
    double y(double value) {
        return lower - (lower - upper) * Math.min(value, top) / top;
    }
}
