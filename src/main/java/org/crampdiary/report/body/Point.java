package org.crampdiary.report.body;

/** A place in a view; x to the right, y down. */
public record Point(double x, double y) {

    Point plus(Point other, double times) {
        return new Point(x + other.x * times, y + other.y * times);
    }

    /** The way from another point to this one. */
    public Point minus(Point other) {
        return plus(other, -1);
    }

    /** As a mirror beside it shows it: what was {@code x} from one edge is so from the other. */
    Point mirrored(double width) {
        return new Point(width - x, y);
    }

    double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
