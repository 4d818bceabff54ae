package org.crampdiary.report.body;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The edge of a part of the body: curves, each beginning where the one before ends. */
public final class Outline {

    private final List<Curve> curves;
    private final List<Point> corners;

    private Outline(List<Curve> curves) {
        this.curves = List.copyOf(curves);
        this.corners = curves.stream().flatMap(Curve::along).toList();
    }

    /** Around between the lines: along each from where it meets the one before to the next. */
    static Outline ring(Line... lines) {
        List<Curve> around = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            Point from = lines[i].meeting(lines[(i + lines.length - 1) % lines.length]);
            Point to = lines[i].meeting(lines[(i + 1) % lines.length]);
            around.addAll(lines[i].between(from, to));
        }
        return new Outline(around);
    }

    /** A line that is not closed. */
    static Outline open(Line line) {
        return new Outline(line.curves());
    }

    /** The same on the other side of a view. */
    Outline mirrored(double width) {
        return new Outline(curves.stream().map(curve -> curve.mirrored(width)).toList());
    }

    /** Its curves, each beginning where the one before ends. */
    public List<Curve> curves() {
        return curves;
    }

    /** The path in the words of SVG. */
    public String path() {
        StringBuilder words = new StringBuilder("M").append(words(curves.getFirst().from()));
        for (Curve curve : curves) {
            words.append('C').append(words(curve.pullFrom()));
            words.append(' ').append(words(curve.pullTo()));
            words.append(' ').append(words(curve.to()));
        }
        return words.append(closed() ? "Z" : "").toString();
    }

    private boolean closed() {
        return curves.getFirst().from().equals(curves.getLast().to());
    }

    private static String words(Point point) {
        return hundredths(point.x()) + " " + hundredths(point.y());
    }

    /** Without a formatter: a body has thousands of numbers. */
    private static double hundredths(double length) {
        return Math.round(length * 100) / 100.0;
    }

    /** The left, upper corner of the box around all points, also those that only pull. */
    public Point least() {
        return new Point(
                points().mapToDouble(Point::x).min().orElseThrow(),
                points().mapToDouble(Point::y).min().orElseThrow());
    }

    /** The right, lower corner of that box. */
    public Point most() {
        return new Point(
                points().mapToDouble(Point::x).max().orElseThrow(),
                points().mapToDouble(Point::y).max().orElseThrow());
    }

    private Stream<Point> points() {
        return curves.stream()
                .flatMap(curve ->
                        Stream.of(curve.from(), curve.pullFrom(), curve.pullTo(), curve.to()));
    }

    /** The middle of the area. */
    public Point middle() {
        double area = 0;
        Point sum = new Point(0, 0);
        for (int i = 0; i < corners.size(); i++) {
            Point a = corners.get(i);
            Point b = corners.get((i + 1) % corners.size());
            double cross = a.x() * b.y() - b.x() * a.y();
            area += cross / 2;
            sum = sum.plus(a, cross / 6).plus(b, cross / 6);
        }
        return new Point(sum.x() / area, sum.y() / area);
    }

    /** Whether a point lies within. */
    public boolean contains(Point point) {
        boolean within = false;
        for (int i = 0; i < corners.size(); i++) {
            Point a = corners.get(i);
            Point b = corners.get((i + 1) % corners.size());
            if ((a.y() > point.y()) != (b.y() > point.y())
                    && point.x()
                            < a.x() + (point.y() - a.y()) * (b.x() - a.x()) / (b.y() - a.y())) {
                within = !within;
            }
        }
        return within;
    }

    /** How far a point is from it; 0 within. */
    public double distance(Point point) {
        return contains(point)
                ? 0
                : corners.stream().mapToDouble(point::distance).min().orElseThrow();
    }
}
