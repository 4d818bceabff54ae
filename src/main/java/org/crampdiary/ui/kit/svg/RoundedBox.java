package org.crampdiary.ui.kit.svg;

import java.util.stream.DoubleStream;
import javafx.geometry.Insets;
import javafx.scene.layout.CornerRadii;

/** A rectangle whose corners may be round, each in its own way. All in px. */
record RoundedBox(
        double x,
        double y,
        double width,
        double height,
        Corner topLeft,
        Corner topRight,
        Corner bottomRight,
        Corner bottomLeft) {

    /** A quarter of an ellipse with these half axes. */
    record Corner(double wide, double high) {

        private static Corner of(
                double wide,
                boolean wideShare,
                double high,
                boolean highShare,
                double width,
                double height) {
            return new Corner(wideShare ? wide * width : wide, highShare ? high * height : high);
        }

        private Corner times(double factor) {
            return new Corner(wide * factor, high * factor);
        }
    }

    /** The box of a region's size without the insets; corners that meet are made smaller. */
    static RoundedBox of(double width, double height, Insets insets, CornerRadii radii) {
        double wide = width - insets.getLeft() - insets.getRight();
        double high = height - insets.getTop() - insets.getBottom();
        Corner topLeft =
                Corner.of(
                        radii.getTopLeftHorizontalRadius(),
                        radii.isTopLeftHorizontalRadiusAsPercentage(),
                        radii.getTopLeftVerticalRadius(),
                        radii.isTopLeftVerticalRadiusAsPercentage(),
                        wide,
                        high);
        Corner topRight =
                Corner.of(
                        radii.getTopRightHorizontalRadius(),
                        radii.isTopRightHorizontalRadiusAsPercentage(),
                        radii.getTopRightVerticalRadius(),
                        radii.isTopRightVerticalRadiusAsPercentage(),
                        wide,
                        high);
        Corner bottomRight =
                Corner.of(
                        radii.getBottomRightHorizontalRadius(),
                        radii.isBottomRightHorizontalRadiusAsPercentage(),
                        radii.getBottomRightVerticalRadius(),
                        radii.isBottomRightVerticalRadiusAsPercentage(),
                        wide,
                        high);
        Corner bottomLeft =
                Corner.of(
                        radii.getBottomLeftHorizontalRadius(),
                        radii.isBottomLeftHorizontalRadiusAsPercentage(),
                        radii.getBottomLeftVerticalRadius(),
                        radii.isBottomLeftVerticalRadiusAsPercentage(),
                        wide,
                        high);
        double fit =
                DoubleStream.of(
                                1,
                                wide / (topLeft.wide + topRight.wide),
                                wide / (bottomLeft.wide + bottomRight.wide),
                                high / (topLeft.high + bottomLeft.high),
                                high / (topRight.high + bottomRight.high))
                        .filter(share -> !Double.isNaN(share))
                        .min()
                        .orElse(1);
        return new RoundedBox(
                insets.getLeft(),
                insets.getTop(),
                wide,
                high,
                topLeft.times(fit),
                topRight.times(fit),
                bottomRight.times(fit),
                bottomLeft.times(fit));
    }

    boolean seen() {
        return width > 0 && height > 0;
    }

    private boolean even() {
        return topLeft.equals(topRight)
                && topLeft.equals(bottomRight)
                && topLeft.equals(bottomLeft);
    }

    /** Begins a {@code rect} or {@code path}; its colours follow. */
    void write(SvgWriter svg) {
        if (!even()) {
            svg.leaf("path").set("d", outline());
            return;
        }
        svg.leaf("rect").set("x", x).set("y", y).set("width", width).set("height", height);
        if (topLeft.wide > 0 && topLeft.high > 0) {
            svg.set("rx", topLeft.wide).set("ry", topLeft.high);
        }
    }

    private String outline() {
        double right = x + width;
        double bottom = y + height;
        return new PathData()
                .add("M", x + topLeft.wide, y)
                .add("H", right - topRight.wide)
                .arc(topRight.wide, topRight.high, right, y + topRight.high)
                .add("V", bottom - bottomRight.high)
                .arc(bottomRight.wide, bottomRight.high, right - bottomRight.wide, bottom)
                .add("H", x + bottomLeft.wide)
                .arc(bottomLeft.wide, bottomLeft.high, x, bottom - bottomLeft.high)
                .add("V", y + topLeft.high)
                .arc(topLeft.wide, topLeft.high, x + topLeft.wide, y)
                .add("Z")
                .toString();
    }
}
