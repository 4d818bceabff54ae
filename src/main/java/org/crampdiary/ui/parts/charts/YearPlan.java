package org.crampdiary.ui.parts.charts;

import org.crampdiary.ui.parts.charts.MapLayer.Place;

/**
 * Where the nights of a year stand: in one strip of 54 weeks, or in two below each other where the
 * text is so large that one would be too small to read. In px.
 *
 * @param left room for the names of the days
 * @param top room for the names of the months above each strip
 * @param size of a place
 * @param columns weeks of a strip
 */
record YearPlan(double left, double top, double size, int columns) {

    private static final int WEEKS = 54;
    private static final int DAYS = 7;
    private static final double LEAST = 4;
    private static final double LEGIBLE_EMS = 0.6;
    private static final double WIDEST_EMS = 1.4;
    private static final double GAP = 8;

    /** The plan for a width, in one strip when its places are legible. */
    static YearPlan of(double width, double left, double top, double em) {
        YearPlan one = of(width, left, top, em, WEEKS);
        return one.size >= LEGIBLE_EMS * em ? one : of(width, left, top, em, WEEKS / 2);
    }

    private static YearPlan of(double width, double left, double top, double em, int columns) {
        double fitting = Math.floor((width - left) / columns);
        double size = Math.clamp(fitting, LEAST, Math.max(LEAST, Math.floor(WIDEST_EMS * em)));
        return new YearPlan(left, top, size, columns);
    }

    /** The width that shows the places as large as they ever are. */
    static double widest(double left, double em) {
        return left + WEEKS * WIDEST_EMS * em;
    }

    int strips() {
        return WEEKS / columns;
    }

    int strip(int column) {
        return column / columns;
    }

    double x(int column) {
        return left + column % columns * size;
    }

    /** The upper edge of a strip, where the names of its months stand. */
    double y(int strip) {
        return strip * (top + DAYS * size + GAP);
    }

    double y(Place place) {
        return y(strip(place.column())) + top + place.row() * size;
    }

    /** The height of the strips up to that of the last place that is used. */
    double height(Place last) {
        return y(strip(last.column())) + top + DAYS * size + 2;
    }

    /** The place that is drawn there, which may lie outside the year. */
    Place at(double x, double y) {
        int strip = Math.clamp((int) Math.floor(y / y(1)), 0, strips() - 1);
        int column = (int) Math.floor((x - left) / size);
        int row = (int) Math.floor((y - y(strip) - top) / size);
        boolean inside = column >= 0 && column < columns && row >= 0 && row < DAYS;
        return inside ? new Place(strip * columns + column, row) : new Place(-1, -1);
    }
}
