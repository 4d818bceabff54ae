package org.crampdiary.report.body;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which view stands where. Lengths are those of {@link BodyView}.
 *
 * @param places the upper, left corner of each view
 * @param line the room above each view for its title, and below it for other words
 */
public record BodyPlan(Map<BodyView, Point> places, double line, double width, double height) {

    private static final double LEAST_SCALE = 0.85;
    private static final double GAP = 8;
    private static final double BESIDE_WIDTH = 516;
    private static final double BELOW_WIDTH = 374;
    private static final double STACKED_WIDTH = 310;
    private static final double SIDEWAYS = 2;

    public BodyPlan {
        places = Map.copyOf(places);
    }

    /**
     * Everything in one row, or, where that would be too small, in two or three.
     *
     * @param width what there is; where it is less than that of the plan, all but the words shrinks
     * @param line the height of a line of words
     */
    public static BodyPlan within(double width, double line, Collection<BodyView> views) {
        if (width >= BESIDE_WIDTH * LEAST_SCALE) {
            return beside(line * Math.max(1, BESIDE_WIDTH / width), views);
        }
        return width >= BELOW_WIDTH * LEAST_SCALE
                ? below(line * Math.max(1, BELOW_WIDTH / width), views)
                : stacked(line * Math.max(1, STACKED_WIDTH / width), views);
    }

    private static BodyPlan beside(double line, Collection<BodyView> views) {
        Map<BodyView, Point> places = new EnumMap<>(BodyView.class);
        places.put(BodyView.BEHIND, new Point(0, line));
        places.put(BodyView.FRONT, new Point(164, line));
        places.put(BodyView.BACK, new Point(334, line));
        places.put(BodyView.HANDS, new Point(424, line));
        places.put(BodyView.OUTER_SIDE, new Point(335, line + BodyView.BACK.height() + GAP + line));
        return of(places, line, BESIDE_WIDTH, views);
    }

    private static BodyPlan below(double line, Collection<BodyView> views) {
        double second = line + BodyView.FRONT.height() + line + GAP + line;
        Map<BodyView, Point> places = new EnumMap<>(BodyView.class);
        places.put(BodyView.BEHIND, new Point(20, line));
        places.put(BodyView.FRONT, new Point(204, line));
        places.put(BodyView.BACK, new Point(0, second));
        places.put(BodyView.HANDS, new Point(91, second));
        places.put(BodyView.OUTER_SIDE, new Point(194, second));
        return of(places, line, BELOW_WIDTH, views);
    }

    private static BodyPlan stacked(double line, Collection<BodyView> views) {
        double second = line + BodyView.FRONT.height() + line + GAP + line;
        Map<BodyView, Point> places = new EnumMap<>(BodyView.class);
        places.put(BodyView.BEHIND, new Point(0, line));
        places.put(BodyView.FRONT, new Point(160, line));
        places.put(BodyView.BACK, new Point(30, second));
        places.put(BodyView.HANDS, new Point(186, second));
        places.put(
                BodyView.OUTER_SIDE, new Point(65, second + BodyView.BACK.height() + GAP + line));
        return of(places, line, STACKED_WIDTH, views);
    }

    private static BodyPlan of(
            Map<BodyView, Point> places, double line, double width, Collection<BodyView> views) {
        places.keySet().retainAll(views);
        double lowest =
                places.entrySet().stream()
                        .mapToDouble(view -> view.getValue().y() + view.getKey().height())
                        .max()
                        .orElseThrow();
        return new BodyPlan(places, line, width, lowest + line);
    }

    /** Every part that can be chosen, view by view. */
    public List<BodyPart> parts() {
        return places.keySet().stream().sorted().flatMap(view -> view.parts().stream()).toList();
    }

    /**
     * The nearest part in a direction.
     *
     * @param right 1 to the right, −1 to the left, else 0
     * @param down 1 down, −1 up, else 0
     */
    public Optional<BodyPart> next(BodyPart from, int right, int down) {
        Point start = middle(from);
        @Nullable BodyPart nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (BodyPart part : parts()) {
            Point way = middle(part).minus(start);
            double along = way.x() * right + way.y() * down;
            double aside = Math.abs(way.x() * down) + Math.abs(way.y() * right);
            double cost = along + SIDEWAYS * aside;
            if (along > 0 && along >= aside && cost < least) {
                nearest = part;
                least = cost;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private Point middle(BodyPart part) {
        Point place =
                places.entrySet().stream()
                        .filter(each -> each.getKey().parts().contains(part))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseThrow();
        return part.outline().middle().plus(place, 1);
    }

    /** The upper, left corner of a view that is in the plan. */
    public Point place(BodyView view) {
        return Objects.requireNonNull(places.get(view));
    }
}
