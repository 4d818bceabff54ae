package org.crampdiary.report.body;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A smooth line through points. A point that stands twice is a corner.
 *
 * @param points at least two
 */
record Line(List<Point> points) {

    Line {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a line has two ends");
        }
    }

    /** Through the points of which x and y are given in turn. */
    static Line through(double... numbers) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 2) {
            points.add(new Point(numbers[i], numbers[i + 1]));
        }
        return new Line(points);
    }

    /** The whole line. */
    List<Curve> curves() {
        return curves(0, points.size() - 1);
    }

    /** The stretch from one of its points to another, also backwards. */
    List<Curve> between(Point from, Point to) {
        int start = points.indexOf(from);
        int end = points.indexOf(to);
        return start <= end
                ? curves(start, end)
                : curves(end, start).reversed().stream().map(Curve::reversed).toList();
    }

    private List<Curve> curves(int start, int end) {
        return IntStream.range(start, end)
                .filter(i -> !points.get(i).equals(points.get(i + 1)))
                .mapToObj(this::curve)
                .toList();
    }

    /** The point where this line meets another. */
    Point meeting(Line other) {
        return points.stream()
                .filter(other.points::contains)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(this + " does not meet " + other));
    }

    /** From a point to the next, with the slopes that make the whole line smooth (Catmull–Rom). */
    private Curve curve(int index) {
        Point from = points.get(index);
        Point to = points.get(index + 1);
        double third = from.distance(to) / 3;
        return new Curve(
                from, from.plus(slope(index, 1), third), to.plus(slope(index + 1, -1), -third), to);
    }

    /**
     * The direction at a point, about 1 long. At an end or a corner it is mirrored from the other
     * end of the stretch, so that the line bends evenly.
     *
     * @param on 1 for the stretch after the point, −1 for the one before it
     */
    private Point slope(int index, int on) {
        if (!corner(index)) {
            return direction(index - 1, index, index + 1);
        }
        int other = index + on;
        Point chord = direction(Math.min(index, other), index, Math.max(index, other));
        return corner(other)
                ? chord
                : chord.plus(chord, 1).minus(direction(other - 1, other, other + 1));
    }

    private boolean corner(int index) {
        return index == 0
                || index == points.size() - 1
                || points.get(index).equals(points.get(index - 1))
                || points.get(index).equals(points.get(index + 1));
    }

    private Point direction(int before, int at, int after) {
        Point from = points.get(before);
        Point to = points.get(after);
        double length = from.distance(points.get(at)) + points.get(at).distance(to);
        return new Point(0, 0).plus(to.minus(from), 1 / length);
    }
}
