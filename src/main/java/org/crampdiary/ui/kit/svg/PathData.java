package org.crampdiary.ui.kit.svg;

import java.util.List;
import java.util.Locale;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
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
            case MoveTo to -> add(command("M", to), to.getX(), to.getY());
            case LineTo to -> add(command("L", to), to.getX(), to.getY());
            case HLineTo to -> add(command("H", to), to.getX());
            case VLineTo to -> add(command("V", to), to.getY());
            case QuadCurveTo to ->
                    add(command("Q", to), to.getControlX(), to.getControlY(), to.getX(), to.getY());
            case CubicCurveTo to ->
                    add(
                            command("C", to),
                            to.getControlX1(),
                            to.getControlY1(),
                            to.getControlX2(),
                            to.getControlY2(),
                            to.getX(),
                            to.getY());
            case ArcTo to ->
                    add(
                            command("A", to),
                            to.getRadiusX(),
                            to.getRadiusY(),
                            to.getXAxisRotation(),
                            to.isLargeArcFlag() ? 1 : 0,
                            to.isSweepFlag() ? 1 : 0,
                            to.getX(),
                            to.getY());
            case ClosePath _ -> add("Z");
            default -> {
                // There are no other elements.
            }
        }
    }

    private static String command(String absolute, PathElement element) {
        return element.isAbsolute() ? absolute : absolute.toLowerCase(Locale.ROOT);
    }

    PathData add(String command, double... numbers) {
        words.append(command);
        for (int i = 0; i < numbers.length; i++) {
            words.append(i == 0 ? "" : " ").append(Decimals.of(numbers[i]));
        }
        return this;
    }

    /** A quarter of an ellipse, clockwise; nothing for a corner that is not round. */
    PathData arc(double wide, double high, double x, double y) {
        return wide > 0 && high > 0 ? add("A", wide, high, 0, 0, 1, x, y) : this;
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
