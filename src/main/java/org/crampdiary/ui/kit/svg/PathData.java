package org.crampdiary.ui.kit.svg;

import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

/** The {@code d} attribute of a path, word by word. */
final class PathData {

    private final StringBuilder words = new StringBuilder();

    static String of(List<PathElement> elements) {
        PathData path = new PathData();
        elements.forEach(path::add);
        return path.toString();
    }

    private void add(PathElement element) {
        switch (element) {
            case MoveTo to -> add("M", to.getX(), to.getY());
            case HLineTo to -> add("H", to.getX());
            case VLineTo to -> add("V", to.getY());
            case ClosePath _ -> add("Z");
            default -> throw SvgDrawing.notInAnyChart(element);
        }
    }

    PathData add(String command, double... numbers) {
        words.append(command);
        for (int i = 0; i < numbers.length; i++) {
            words.append(i == 0 ? "" : " ").append(Decimals.of(numbers[i]));
        }
        return this;
    }

    /** A quarter of a circle, clockwise; nothing for a corner that is not round. */
    PathData arc(double radius, double x, double y) {
        return radius > 0 ? add("A", radius, radius, 0, 0, 1, x, y) : this;
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
