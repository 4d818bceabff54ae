package org.crampdiary.ui.kit.svg;

import java.util.stream.DoubleStream;
import javafx.geometry.Insets;
import javafx.scene.layout.CornerRadii;

/** A rectangle whose corners may be round, each with a radius of its own. All in px. */
record RoundedBox(
        double x,
        double y,
        double width,
        double height,
        double topLeft,
        double topRight,
        double bottomRight,
        double bottomLeft) {

    /** The box of a region's size without the insets; corners that meet are made smaller. */
    static RoundedBox of(double width, double height, Insets insets, CornerRadii radii) {
        double wide = width - insets.getLeft() - insets.getRight();
        double high = height - insets.getTop() - insets.getBottom();
        double topLeft = radii.getTopLeftHorizontalRadius();
        double topRight = radii.getTopRightHorizontalRadius();
        double bottomRight = radii.getBottomRightHorizontalRadius();
        double bottomLeft = radii.getBottomLeftHorizontalRadius();
        double fit =
                DoubleStream.of(
                                1,
                                wide / (topLeft + topRight),
                                wide / (bottomLeft + bottomRight),
                                high / (topLeft + bottomLeft),
                                high / (topRight + bottomRight))
                        .filter(share -> !Double.isNaN(share))
                        .min()
                        .orElse(1);
        return new RoundedBox(
                insets.getLeft(),
                insets.getTop(),
                wide,
                high,
                topLeft * fit,
                topRight * fit,
                bottomRight * fit,
                bottomLeft * fit);
    }

    boolean seen() {
        return width > 0 && height > 0;
    }

    private boolean even() {
        return topLeft == topRight && topLeft == bottomRight && topLeft == bottomLeft;
    }

    /** Begins a {@code rect} or {@code path}; its colours follow. */
    void write(SvgWriter svg) {
        if (!even()) {
            svg.leaf("path").set("d", outline());
            return;
        }
        svg.leaf("rect").set("x", x).set("y", y).set("width", width).set("height", height);
        if (topLeft > 0) {
            svg.set("rx", topLeft).set("ry", topLeft);
        }
    }

    private String outline() {
        double right = x + width;
        double bottom = y + height;
        return new PathData()
                .add("M", x + topLeft, y)
                .add("H", right - topRight)
                .arc(topRight, right, y + topRight)
                .add("V", bottom - bottomRight)
                .arc(bottomRight, right - bottomRight, bottom)
                .add("H", x + bottomLeft)
                .arc(bottomLeft, x, bottom - bottomLeft)
                .add("V", y + topLeft)
                .arc(topLeft, x + topLeft, y)
                .add("Z")
                .toString();
    }
}
