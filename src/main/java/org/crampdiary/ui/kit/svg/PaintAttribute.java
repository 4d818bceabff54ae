package org.crampdiary.ui.kit.svg;

import java.util.List;
import java.util.Locale;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import org.jspecify.annotations.Nullable;

/**
 * A colour or gradient as SVG names it.
 *
 * @param name such as {@code #b84f06}, {@code url(#p1)} or {@code none}
 * @param opacity 0–1
 */
record PaintAttribute(String name, double opacity) {

    static final PaintAttribute NONE = new PaintAttribute("none", 1);

    /**
     * The attribute for a paint; a gradient is defined in the drawing first, so ask before the
     * element that uses it is begun.
     */
    static PaintAttribute of(@Nullable Paint paint, SvgWriter svg) {
        return switch (paint) {
            case Color color ->
                    color.getOpacity() == 0
                            ? NONE
                            : new PaintAttribute(hex(color), color.getOpacity());
            case LinearGradient gradient -> new PaintAttribute(linear(gradient, svg), 1);
            case null -> NONE;
            default -> throw SvgDrawing.notInAnyChart(paint);
        };
    }

    boolean seen() {
        return !equals(NONE);
    }

    /** Sets {@code fill} or {@code stroke} on the element begun last. */
    void set(String attribute, SvgWriter svg) {
        svg.set(attribute, name);
        if (opacity < 1) {
            svg.set(attribute + "-opacity", opacity);
        }
    }

    private static String linear(LinearGradient gradient, SvgWriter svg) {
        String id = svg.nextId();
        svg.start("defs").start("linearGradient").set("id", id);
        svg.set("gradientUnits", "userSpaceOnUse");
        svg.set("spreadMethod", gradient.getCycleMethod().name().toLowerCase(Locale.ROOT));
        svg.set("x1", gradient.getStartX()).set("y1", gradient.getStartY());
        svg.set("x2", gradient.getEndX()).set("y2", gradient.getEndY());
        stops(gradient.getStops(), svg);
        return "url(#" + id + ")";
    }

    private static void stops(List<Stop> stops, SvgWriter svg) {
        for (Stop stop : stops) {
            svg.leaf("stop").set("offset", Decimals.factor(stop.getOffset()));
            svg.set("stop-color", hex(stop.getColor()));
            if (stop.getColor().getOpacity() < 1) {
                svg.set("stop-opacity", stop.getColor().getOpacity());
            }
        }
        svg.end().end();
    }

    private static String hex(Color color) {
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Math.round(color.getRed() * 255),
                Math.round(color.getGreen() * 255),
                Math.round(color.getBlue() * 255));
    }
}
