package org.crampdiary.ui;

import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * Finds nodes that a window cannot draw: with bounds without end, its next pictures are not drawn,
 * or only in part. A snapshot does not show it, since it draws all of a scene anew.
 */
public final class Undrawable {

    /** Larger than any room is high in any text size. */
    private static final double LARGEST_PX = 100_000;

    private Undrawable() {}

    /** The nodes with their bounds; empty when all can be drawn. */
    public static Set<String> under(Parent root) {
        return OnFx.look(() -> lookUnder(root));
    }

    private static Set<String> lookUnder(Parent root) {
        Set<String> found = new TreeSet<>();
        for (Node node : root.lookupAll("*")) {
            if (!(drawable(node.getLayoutBounds()) && drawable(node.getBoundsInParent()))) {
                found.add(node + " " + node.getBoundsInParent());
            }
        }
        return found;
    }

    private static boolean drawable(Bounds bounds) {
        return bounds.isEmpty()
                || (within(bounds.getMinX())
                        && within(bounds.getMinY())
                        && within(bounds.getMaxX())
                        && within(bounds.getMaxY()));
    }

    /** Not a number is not within anything. */
    private static boolean within(double px) {
        return Math.abs(px) <= LARGEST_PX;
    }
}
