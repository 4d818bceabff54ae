package org.crampdiary.ui.kit.svg;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;

/** Lines, boxes, circles and paths. Strokes lie on the middle of the edge. */
final class ShapeDrawing {

    private final SvgWriter svg;

    ShapeDrawing(SvgWriter svg) {
        this.svg = svg;
    }

    void draw(Shape shape, String placing) {
        PaintAttribute fill = PaintAttribute.of(shape.getFill(), svg);
        PaintAttribute stroke = PaintAttribute.of(shape.getStroke(), svg);
        if ((fill.seen() || stroke.seen()) && outline(shape)) {
            svg.setUnlessEmpty("transform", placing);
            fill.set("fill", svg);
            if (stroke.seen()) {
                stroke.set("stroke", svg);
                stroke(shape);
            }
        }
    }

    /** Begins the element; false for a shape that is not drawn. */
    private boolean outline(Shape shape) {
        switch (shape) {
            case Line line ->
                    svg.leaf("line")
                            .set("x1", line.getStartX())
                            .set("y1", line.getStartY())
                            .set("x2", line.getEndX())
                            .set("y2", line.getEndY());
            case Rectangle box -> rectangle(box);
            case Circle circle ->
                    svg.leaf("circle")
                            .set("cx", circle.getCenterX())
                            .set("cy", circle.getCenterY())
                            .set("r", circle.getRadius());
            case Ellipse ellipse ->
                    svg.leaf("ellipse")
                            .set("cx", ellipse.getCenterX())
                            .set("cy", ellipse.getCenterY())
                            .set("rx", ellipse.getRadiusX())
                            .set("ry", ellipse.getRadiusY());
            case Polygon polygon -> svg.leaf("polygon").set("points", numbers(polygon.getPoints()));
            case Polyline polyline ->
                    svg.leaf("polyline").set("points", numbers(polyline.getPoints()));
            case Path path ->
                    svg.leaf("path")
                            .set("d", PathData.of(path.getElements()))
                            .set("fill-rule", rule(path.getFillRule()));
            case SVGPath path ->
                    svg.leaf("path")
                            .set("d", path.getContent())
                            .set("fill-rule", rule(path.getFillRule()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static String rule(Enum<?> rule) {
        return rule.name().replace("_", "").toLowerCase(Locale.ROOT);
    }

    private void rectangle(Rectangle box) {
        svg.leaf("rect")
                .set("x", box.getX())
                .set("y", box.getY())
                .set("width", box.getWidth())
                .set("height", box.getHeight());
        if (box.getArcWidth() > 0 && box.getArcHeight() > 0) {
            svg.set("rx", box.getArcWidth() / 2).set("ry", box.getArcHeight() / 2);
        }
    }

    private void stroke(Shape shape) {
        svg.set("stroke-width", shape.getStrokeWidth());
        svg.set("stroke-linecap", shape.getStrokeLineCap().name().toLowerCase(Locale.ROOT));
        svg.set("stroke-linejoin", shape.getStrokeLineJoin().name().toLowerCase(Locale.ROOT));
        svg.set("stroke-miterlimit", shape.getStrokeMiterLimit());
        svg.setUnlessEmpty("stroke-dasharray", numbers(shape.getStrokeDashArray()));
    }

    static String numbers(List<Double> numbers) {
        return numbers.stream().map(Decimals::of).collect(Collectors.joining(" "));
    }
}
