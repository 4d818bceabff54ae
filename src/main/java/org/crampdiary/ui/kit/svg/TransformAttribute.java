package org.crampdiary.ui.kit.svg;

import javafx.scene.transform.Transform;

/** Where a node stands in the drawing, as the value of a {@code transform} attribute. */
final class TransformAttribute {

    private TransformAttribute() {}

    /** Empty for a node that stands at the origin. */
    static String of(Transform place) {
        if (!place.createConcatenation(Transform.translate(-place.getTx(), -place.getTy()))
                .isIdentity()) {
            throw SvgDrawing.notInAnyChart(place);
        }
        return place.isIdentity() ? "" : move(place.getTx(), place.getTy());
    }

    static String move(double x, double y) {
        return "translate(" + Decimals.of(x) + " " + Decimals.of(y) + ")";
    }

    static String stretch(double x, double y) {
        return "scale(" + Decimals.factor(x) + " " + Decimals.factor(y) + ")";
    }
}
