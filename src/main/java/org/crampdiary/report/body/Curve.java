package org.crampdiary.report.body;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A cubic Bézier curve, pulled towards two points that it does not reach. */
public record Curve(Point from, Point pullFrom, Point pullTo, Point to) {

    private static final int STEPS = 12;

    Curve reversed() {
        return new Curve(to, pullTo, pullFrom, from);
    }

    Curve mirrored(double width) {
        return new Curve(
                from.mirrored(width),
                pullFrom.mirrored(width),
                pullTo.mirrored(width),
                to.mirrored(width));
    }

    /** Points along it, without the first. */
    Stream<Point> along() {
        return IntStream.rangeClosed(1, STEPS).mapToObj(step -> at((double) step / STEPS));
    }

    private Point at(double t) {
        double u = 1 - t;
        return new Point(0, 0)
                .plus(from, u * u * u)
                .plus(pullFrom, 3 * u * u * t)
                .plus(pullTo, 3 * u * t * t)
                .plus(to, t * t * t);
    }
}
