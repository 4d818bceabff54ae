package org.crampdiary.summary.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Site;
import org.crampdiary.report.body.BodyPart;
import org.crampdiary.report.body.BodyPlan;
import org.crampdiary.report.body.BodyView;
import org.crampdiary.report.body.Curve;
import org.crampdiary.report.body.Outline;
import org.crampdiary.report.body.Point;
import org.crampdiary.trends.LegFigures;

/** Draws the legs from behind and from the front, darker where more cramps were. */
record LegsDrawer(LegFigures figures) implements Drawing {

    /** As wide as to have all views in one row, in the lengths of {@link BodyView}. */
    private static final double BESIDE = 1000;

    /** Grey of a place with one cramp of many, and with the most; 1 is white. */
    private static final float PALE = 0.86f;

    private static final float DARK = 0.25f;

    @Override
    public void draw(Graphics2D graphics, double width, double height) {
        BodyPlan plan = BodyPlan.within(BESIDE, 0, views());
        double scale =
                Math.min(
                        width / most(view -> plan.place(view).x() + view.width()),
                        height / most(view -> plan.place(view).y() + view.height()));
        graphics.scale(scale, scale);
        graphics.setStroke(new BasicStroke((float) (0.5 / scale)));
        for (BodyView view : views()) {
            Point place = plan.place(view);
            graphics.translate(place.x(), place.y());
            draw(graphics, view);
            graphics.translate(-place.x(), -place.y());
        }
    }

    private double most(ToDoubleFunction<BodyView> edge) {
        return views().stream().mapToDouble(edge).max().orElseThrow();
    }

    /** The legs always; hands, back and the outer side only when a cramp was there. */
    private Set<BodyView> views() {
        Set<Muscle> seen =
                Stream.of(BodyView.BEHIND, BodyView.FRONT)
                        .flatMap(view -> view.parts().stream())
                        .map(BodyPart::muscle)
                        .collect(Collectors.toSet());
        return Stream.of(BodyView.values())
                .filter(view ->
                        view == BodyView.BEHIND
                                || view == BodyView.FRONT
                                || view.parts().stream()
                                        .anyMatch(part ->
                                                !seen.contains(part.muscle())
                                                        && count(part.site()) > 0))
                .collect(Collectors.toSet());
    }

    private void draw(Graphics2D graphics, BodyView view) {
        for (Outline skin : view.skin()) {
            graphics.setColor(Color.WHITE);
            graphics.fill(path(skin));
        }
        for (BodyPart part : view.parts()) {
            Path2D shape = path(part.outline());
            graphics.setColor(shade(count(part.site())));
            graphics.fill(shape);
            graphics.setColor(Color.GRAY);
            graphics.draw(shape);
        }
        graphics.setColor(Color.DARK_GRAY);
        view.contours().forEach(contour -> graphics.draw(path(contour)));
    }

    private int count(Site site) {
        return figures.counts().getOrDefault(site, 0);
    }

    private Color shade(int count) {
        if (count == 0) {
            return Color.WHITE;
        }
        int most = figures.counts().values().stream().mapToInt(Integer::intValue).max().orElse(1);
        float grey = PALE + (DARK - PALE) * count / most;
        return new Color(grey, grey, grey);
    }

    private static Path2D path(Outline outline) {
        Path2D path = new Path2D.Double();
        Point first = outline.curves().getFirst().from();
        path.moveTo(first.x(), first.y());
        for (Curve curve : outline.curves()) {
            path.curveTo(
                    curve.pullFrom().x(),
                    curve.pullFrom().y(),
                    curve.pullTo().x(),
                    curve.pullTo().y(),
                    curve.to().x(),
                    curve.to().y());
        }
        return path;
    }
}
