package org.crampdiary.ui.kit.layout;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/**
 * Whether the window is too low for the large sizes of the night, beside the height of its text.
 */
public final class LowWindow {

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final double LEAST_HEIGHT_EM = 45;

    private LowWindow() {}

    /** Gives a node the pseudo-class {@code low} for as long as it stands in such a window. */
    public static void marks(Node node) {
        node.sceneProperty()
                .flatMap(scene ->
                        Bindings.lessThan(
                                scene.heightProperty(),
                                Em.property(scene).multiply(LEAST_HEIGHT_EM)))
                .orElse(false)
                .subscribe(low -> node.pseudoClassStateChanged(LOW, low));
    }
}
