package org.crampdiary.ui.kit.svg;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;

/** Lines, polygons and paths. Strokes lie on the middle of the edge. */
final class ShapeDrawing {

    private final SvgWriter svg;

    ShapeDrawing(SvgWriter svg) {
        this.svg = svg;
    }

    void draw(Shape shape, String transform) {
        PaintAttribute fill = PaintAttribute.of(shape.getFill(), svg);
        PaintAttribute stroke = PaintAttribute.of(shape.getStroke(), svg);
        if (fill.seen() || stroke.seen()) {
            outline(shape);
            svg.setUnlessEmpty("transform", transform);
            fill.set("fill", svg);
            if (stroke.seen()) {
                stroke.set("stroke", svg);
                stroke(shape);
            }
        }
    }

    /** Begins the element. */
    private void outline(Shape shape) {
        switch (shape) {
            case Line line ->
                    svg.leaf("line")
                            .set("x1", line.getStartX())
                            .set("y1", line.getStartY())
                            .set("x2", line.getEndX())
                            .set("y2", line.getEndY());
            case Polygon polygon -> svg.leaf("polygon").set("points", numbers(polygon.getPoints()));
            case Polyline polyline ->
                    svg.leaf("polyline").set("points", numbers(polyline.getPoints()));
            case Path path -> svg.leaf("path").set("d", PathData.of(path.getElements()));
            case SVGPath path -> svg.leaf("path").set("d", path.getContent());
            default -> throw SvgDrawing.notInAnyChart(shape);
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
