package org.crampdiary.ui.kit.svg;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/** The grounds and borders of regions, also of those that have the shape of a path. */
final class RegionDrawing {

    private final SvgWriter svg;
    private final BorderDrawing borders;

    RegionDrawing(SvgWriter svg) {
        this.svg = svg;
        this.borders = new BorderDrawing(svg);
    }

    void draw(Region region, String placing) {
        if (region.getBackground() != null) {
            region.getBackground().getFills().forEach(fill -> fill(region, fill, placing));
        }
        if (region.getBorder() != null && region.getShape() == null) {
            for (BorderStroke stroke : region.getBorder().getStrokes()) {
                borders.draw(region, stroke, placing);
            }
        }
    }

    private void fill(Region region, BackgroundFill fill, String placing) {
        Insets insets = fill.getInsets();
        RoundedBox box =
                RoundedBox.of(region.getWidth(), region.getHeight(), insets, fill.getRadii());
        if (!box.seen()) {
            return;
        }
        PaintAttribute ink = PaintAttribute.of(fill.getFill(), svg);
        if (!ink.seen()) {
            return;
        }
        Shape shape = region.getShape();
        if (shape == null) {
            box.write(svg);
            svg.setUnlessEmpty("transform", placing);
        } else {
            String outline = outline(shape);
            if (outline == null) {
                return;
            }
            svg.leaf("path").set("d", outline).set("transform", fitted(region, box, placing));
        }
        ink.set("fill", svg);
    }

    private static @Nullable String outline(Shape shape) {
        return switch (shape) {
            case SVGPath path -> path.getContent();
            case Path path -> PathData.of(path.getElements());
            default -> null;
        };
    }

    /** A shape fills its box, or stands in the middle of it when it is not to be stretched. */
    private static String fitted(Region region, RoundedBox box, String placing) {
        Shape shape = region.getShape();
        Bounds bounds =
                shape instanceof SVGPath path ? PathBounds.of(path) : shape.getLayoutBounds();
        boolean stretched = region.isScaleShape();
        double wide = stretched ? box.width() / bounds.getWidth() : 1;
        double high = stretched ? box.height() / bounds.getHeight() : 1;
        boolean moved = stretched || region.isCenterShape();
        double x = moved ? box.x() + (box.width() - bounds.getWidth() * wide) / 2 : 0;
        double y = moved ? box.y() + (box.height() - bounds.getHeight() * high) / 2 : 0;
        String fit =
                moved
                        ? TransformAttribute.move(
                                x - bounds.getMinX() * wide, y - bounds.getMinY() * high)
                        : TransformAttribute.move(0, 0);
        return (placing + " " + fit + " " + TransformAttribute.stretch(wide, high)).strip();
    }
}
