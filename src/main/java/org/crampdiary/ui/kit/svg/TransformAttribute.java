package org.crampdiary.ui.kit.svg;

import javafx.scene.transform.Transform;

/** Where a node stands in the drawing, as the value of a {@code transform} attribute. */
final class TransformAttribute {

    private TransformAttribute() {}

    /** Empty for a node that stands at the origin in its own size. */
    static String of(Transform place) {
        if (!place.isType2D() || place.getMxy() != 0 || place.getMyx() != 0) {
            throw SvgDrawing.notInAnyChart(place);
        }
        boolean moved = place.getTx() != 0 || place.getTy() != 0;
        boolean stretched = place.getMxx() != 1 || place.getMyy() != 1;
        return ((moved ? move(place.getTx(), place.getTy()) : "")
                        + " "
                        + (stretched ? stretch(place.getMxx(), place.getMyy()) : ""))
                .strip();
    }

    static String move(double x, double y) {
        return "translate(" + Decimals.of(x) + " " + Decimals.of(y) + ")";
    }

    static String stretch(double x, double y) {
        return "scale(" + Decimals.factor(x) + " " + Decimals.factor(y) + ")";
    }
}
