package org.crampdiary.report.body;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.crampdiary.model.Side;

/**
 * A view of a part of the body, left half and right half. The person's left is always at the left:
 * as behind them, and as in a mirror. Lengths are in fifteenths of the height of the text.
 */
public enum BodyView {
    BEHIND(BackLeg.HALF, 150, 350),
    FRONT(FrontLeg.HALF, 150, 350),
    BACK(Torso.HALF, 84, 130),
    HANDS(Hand.HALF, 92, 130),
    OUTER_SIDE(SideLeg.HALF, 180, 185);

    /** A press so far beside a part still means it. */
    private static final double BESIDE = 24;

    @SuppressWarnings("ImmutableEnumChecker") // a record whose lists cannot be changed
    private final HalfView left;

    private final double width;
    private final double height;

    @SuppressWarnings("ImmutableEnumChecker") // cannot be changed
    private final List<BodyPart> parts;

    BodyView(HalfView left, double width, double height) {
        this.left = left;
        this.width = width;
        this.height = height;
        this.parts =
                Stream.of(Side.LEFT, Side.RIGHT).flatMap(side -> parts(left, side, width)).toList();
    }

    private static Stream<BodyPart> parts(HalfView left, Side side, double width) {
        return left.parts().entrySet().stream()
                .map(part -> new BodyPart(part.getKey(), side, on(side, part.getValue(), width)));
    }

    /** What can be chosen, the left side first. */
    public List<BodyPart> parts() {
        return parts;
    }

    /** The part at a point, or else the nearest one that a finger there may mean. */
    public Optional<BodyPart> near(Point point) {
        return parts.stream()
                .filter(part -> part.outline().distance(point) <= BESIDE)
                .min(Comparator.comparingDouble(part -> part.outline().distance(point)));
    }

    /** The rest of the body, to be filled. */
    public List<Outline> skin() {
        return onBoth(left.skin());
    }

    /** The edges of the skin. */
    public List<Outline> contours() {
        return onBoth(left.contours());
    }

    /** Finer lines over all of it. */
    public List<Outline> details() {
        return onBoth(left.details());
    }

    private List<Outline> onBoth(List<Outline> outlines) {
        return Stream.of(Side.LEFT, Side.RIGHT)
                .flatMap(side -> outlines.stream().map(outline -> on(side, outline, width)))
                .toList();
    }

    private static Outline on(Side side, Outline outline, double width) {
        return side == Side.LEFT ? outline : outline.mirrored(width);
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** Whether each half is so wide that a word fits under it. */
    public boolean sided() {
        return width >= 150;
    }

    /** As in the keys of messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
