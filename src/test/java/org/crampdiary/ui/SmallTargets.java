package org.crampdiary.ui;

import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;

/**
 * Finds what can be pressed or typed into and is lower than fingers need. Links inside a sentence
 * are as high as its line; the parts of a drawing have the places that the drawing gives them.
 */
public final class SmallTargets {

    /** At night, in px at any text size. */
    public static final double AT_NIGHT = 64;

    private SmallTargets() {}

    /** Each of them by its id or words, with its height; empty when all are high enough. */
    public static Set<String> under(Parent root, double least) {
        return OnFx.look(() -> {
            Set<String> small = new TreeSet<>();
            for (Node node : root.lookupAll("*")) {
                double height = node.getLayoutBounds().getHeight();
                if (isTarget(node) && isShown(node) && height < least) {
                    small.add(
                            "%s %s: %.0f px"
                                    .formatted(
                                            node.getClass().getSimpleName(), name(node), height));
                }
            }
            return small;
        });
    }

    private static boolean isTarget(Node node) {
        boolean ofAnother = node.getParent() instanceof ComboBoxBase;
        return !ofAnother
                && !(node instanceof Hyperlink)
                && !node.getStyleClass().contains("leg-part")
                && (node instanceof ButtonBase
                        || node instanceof ComboBoxBase
                        || node instanceof TextInputControl);
    }

    private static String name(Node node) {
        return node.getId() != null
                ? node.getId()
                : node instanceof ButtonBase button ? button.getText() : "";
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
