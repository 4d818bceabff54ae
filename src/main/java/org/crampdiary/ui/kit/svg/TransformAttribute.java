package org.crampdiary.ui.kit.svg;

import java.util.Locale;
import javafx.scene.transform.Transform;

/** Where a node stands in the drawing, as the value of a {@code transform} attribute. */
final class TransformAttribute {

    private TransformAttribute() {}

    /** Empty for a node that stands at the origin. */
    static String of(Transform transform) {
        boolean moved = transform.getTx() != 0 || transform.getTy() != 0;
        if (!turned(transform)) {
            return moved ? move(transform.getTx(), transform.getTy()) : "";
        }
        return String.format(
                Locale.ROOT,
                "matrix(%s %s %s %s %s %s)",
                Decimals.factor(transform.getMxx()),
                Decimals.factor(transform.getMyx()),
                Decimals.factor(transform.getMxy()),
                Decimals.factor(transform.getMyy()),
                Decimals.of(transform.getTx()),
                Decimals.of(transform.getTy()));
    }

    private static boolean turned(Transform transform) {
        return transform.getMxx() != 1
                || transform.getMyy() != 1
                || transform.getMxy() != 0
                || transform.getMyx() != 0;
    }

    static String move(double x, double y) {
        return "translate(" + Decimals.of(x) + " " + Decimals.of(y) + ")";
    }

    static String stretch(double x, double y) {
        return "scale(" + Decimals.factor(x) + " " + Decimals.factor(y) + ")";
    }
}
