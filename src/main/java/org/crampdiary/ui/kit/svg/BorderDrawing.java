package org.crampdiary.ui.kit.svg;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;

/** Borders: one line around when all sides are alike, else a straight line for each side. */
final class BorderDrawing {

    private final SvgWriter svg;

    BorderDrawing(SvgWriter svg) {
        this.svg = svg;
    }

    void draw(Region region, BorderStroke stroke, String placing) {
        BorderWidths widths = stroke.getWidths();
        double wide = region.getWidth();
        double high = region.getHeight();
        double top = widths.getTop() * (widths.isTopAsPercentage() ? high : 1);
        double right = widths.getRight() * (widths.isRightAsPercentage() ? wide : 1);
        double bottom = widths.getBottom() * (widths.isBottomAsPercentage() ? high : 1);
        double left = widths.getLeft() * (widths.isLeftAsPercentage() ? wide : 1);
        Insets in = stroke.getInsets();
        Insets middle =
                new Insets(
                        in.getTop() + top / 2,
                        in.getRight() + right / 2,
                        in.getBottom() + bottom / 2,
                        in.getLeft() + left / 2);
        RoundedBox box = RoundedBox.of(wide, high, middle, stroke.getRadii());
        if (alike(stroke) && top == right && top == bottom && top == left) {
            around(box, stroke, top, placing);
            return;
        }
        double x = box.x();
        double y = box.y();
        double farX = x + box.width();
        double farY = y + box.height();
        double endX = wide - in.getRight();
        double endY = high - in.getBottom();
        side(
                stroke.getTopStroke(),
                stroke.getTopStyle(),
                top,
                new Side(in.getLeft(), y, endX, y),
                placing);
        side(
                stroke.getRightStroke(),
                stroke.getRightStyle(),
                right,
                new Side(farX, in.getTop(), farX, endY),
                placing);
        side(
                stroke.getBottomStroke(),
                stroke.getBottomStyle(),
                bottom,
                new Side(in.getLeft(), farY, endX, farY),
                placing);
        side(
                stroke.getLeftStroke(),
                stroke.getLeftStyle(),
                left,
                new Side(x, in.getTop(), x, endY),
                placing);
    }

    private record Side(double fromX, double fromY, double toX, double toY) {}

    private static boolean alike(BorderStroke stroke) {
        return Stream.of(stroke.getRightStroke(), stroke.getBottomStroke(), stroke.getLeftStroke())
                        .allMatch(stroke.getTopStroke()::equals)
                && Stream.of(stroke.getRightStyle(), stroke.getBottomStyle(), stroke.getLeftStyle())
                        .allMatch(stroke.getTopStyle()::equals);
    }

    private void around(RoundedBox box, BorderStroke stroke, double width, String placing) {
        PaintAttribute ink = ink(stroke.getTopStroke(), stroke.getTopStyle(), width);
        if (ink.seen() && box.seen()) {
            box.write(svg);
            svg.setUnlessEmpty("transform", placing).set("fill", "none");
            ink.set("stroke", svg);
            style(stroke.getTopStyle(), width);
        }
    }

    private void side(
            Paint paint, BorderStrokeStyle style, double width, Side side, String placing) {
        PaintAttribute ink = ink(paint, style, width);
        if (ink.seen()) {
            svg.leaf("line")
                    .set("x1", side.fromX)
                    .set("y1", side.fromY)
                    .set("x2", side.toX)
                    .set("y2", side.toY)
                    .setUnlessEmpty("transform", placing);
            ink.set("stroke", svg);
            style(style, width);
        }
    }

    private PaintAttribute ink(Paint paint, BorderStrokeStyle style, double width) {
        return width <= 0 || style.equals(BorderStrokeStyle.NONE)
                ? PaintAttribute.NONE
                : PaintAttribute.of(paint, svg);
    }

    private void style(BorderStrokeStyle style, double width) {
        boolean byWidth =
                style.equals(BorderStrokeStyle.DASHED) || style.equals(BorderStrokeStyle.DOTTED);
        List<Double> dashes =
                style.getDashArray().stream().map(dash -> byWidth ? dash * width : dash).toList();
        svg.set("stroke-width", width);
        svg.set("stroke-linecap", style.getLineCap().name().toLowerCase(Locale.ROOT));
        svg.setUnlessEmpty("stroke-dasharray", ShapeDrawing.numbers(dashes));
    }
}
