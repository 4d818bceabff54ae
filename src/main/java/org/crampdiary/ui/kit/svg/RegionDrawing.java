package org.crampdiary.ui.kit.svg;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/** The grounds and borders of regions, also of those that have the shape of a path. */
final class RegionDrawing {

    private final SvgWriter svg;

    RegionDrawing(SvgWriter svg) {
        this.svg = svg;
    }

    void draw(Region region, String transform) {
        if (region.getBackground() != null) {
            region.getBackground().getFills().forEach(fill -> fill(region, fill, transform));
        }
        if (region.getBorder() != null && region.getShape() == null) {
            for (BorderStroke stroke : region.getBorder().getStrokes()) {
                border(region, stroke, transform);
            }
        }
    }

    private void fill(Region region, BackgroundFill fill, String transform) {
        Insets insets = fill.getInsets();
        RoundedBox box =
                RoundedBox.of(region.getWidth(), region.getHeight(), insets, fill.getRadii());
        if (!box.seen()) {
            return;
        }
        PaintAttribute paint = PaintAttribute.of(fill.getFill(), svg);
        if (!paint.seen()) {
            return;
        }
        switch (region.getShape()) {
            case null -> {
                box.write(svg);
                svg.setUnlessEmpty("transform", transform);
            }
            case SVGPath shape ->
                    svg.leaf("path")
                            .set("d", shape.getContent())
                            .set("transform", stretched(shape, box, transform));
            default -> throw SvgDrawing.notInAnyChart(region.getShape());
        }
        paint.set("fill", svg);
    }

    /** A shape fills its box. */
    private static String stretched(SVGPath shape, RoundedBox box, String transform) {
        Bounds bounds = PathBounds.of(shape);
        double wide = box.width() / bounds.getWidth();
        double high = box.height() / bounds.getHeight();
        String move =
                TransformAttribute.move(
                        box.x() - bounds.getMinX() * wide, box.y() - bounds.getMinY() * high);
        return (transform + " " + move + " " + TransformAttribute.stretch(wide, high)).strip();
    }

    /** On the middle of the edge, the same on all sides. */
    private void border(Region region, BorderStroke stroke, String transform) {
        double width = stroke.getWidths().getTop();
        if (!stroke.isStrokeUniform()
                || !stroke.getTopStyle().equals(BorderStrokeStyle.SOLID)
                || !stroke.getWidths().equals(new BorderWidths(width))) {
            throw SvgDrawing.notInAnyChart(stroke);
        }
        Insets in = stroke.getInsets();
        RoundedBox box =
                RoundedBox.of(
                        region.getWidth(),
                        region.getHeight(),
                        new Insets(
                                in.getTop() + width / 2,
                                in.getRight() + width / 2,
                                in.getBottom() + width / 2,
                                in.getLeft() + width / 2),
                        stroke.getRadii());
        PaintAttribute paint = PaintAttribute.of(stroke.getTopStroke(), svg);
        if (paint.seen() && box.seen()) {
            box.write(svg);
            svg.setUnlessEmpty("transform", transform).set("fill", "none");
            paint.set("stroke", svg);
            svg.set("stroke-width", width);
        }
    }
}
