package org.crampdiary.ui.kit.layout;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/**
 * Scrolls to what the person should see now. In a window that has no size yet nothing is scrolled:
 * where things will stand in it is not known. For the FX thread.
 */
public final class ScrollTo {

    private ScrollTo() {}

    /**
     * Scrolls the nearest scroll pane around {@code node} so that its upper edge is in sight; does
     * nothing when there is no scroll pane or it is in sight already.
     */
    public static void top(Node node) {
        ScrollPane pane = laidOutAround(node);
        if (pane == null) {
            return;
        }
        Node content = pane.getContent();
        Bounds place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double shown = pane.getViewportBounds().getHeight();
        double hidden = content.getBoundsInLocal().getHeight() - shown;
        double above = pane.getVvalue() * hidden;
        boolean inSight = place.getMinY() >= above && place.getMinY() <= above + shown * 0.8;
        if (hidden > 0 && !inSight) {
            pane.setVvalue(Math.clamp((place.getMinY() - 16) / hidden, 0, 1));
        }
    }

    /**
     * Scrolls the nearest scroll pane around {@code node}, as far as it can be scrolled, so that
     * the node stands {@code down} px below the window's upper edge.
     */
    public static void down(Node node, double down) {
        ScrollPane pane = laidOutAround(node);
        if (pane == null) {
            return;
        }
        double hidden =
                pane.getContent().getBoundsInLocal().getHeight()
                        - pane.getViewportBounds().getHeight();
        if (hidden > 0) {
            double further = node.localToScene(0, 0).getY() - down;
            pane.setVvalue(Math.clamp(pane.getVvalue() + further / hidden, 0, 1));
        }
    }

    /**
     * Scrolls the nearest scroll pane around {@code node} as little as is needed for the node to be
     * in sight down to its lower edge, or from its upper edge where it is higher than the pane.
     */
    public static void bottom(Node node) {
        ScrollPane pane = laidOutAround(node);
        if (pane == null) {
            return;
        }
        Bounds window = pane.localToScene(pane.getLayoutBounds());
        double lower = window.getMaxY() - 16;
        Bounds place = node.localToScene(node.getLayoutBounds());
        if (place.getMaxY() > lower) {
            down(node, Math.max(window.getMinY() + 16, lower - place.getHeight()));
        }
    }

    /** The nearest scroll pane that can be scrolled, with everything in it in its place. */
    private static @Nullable ScrollPane laidOutAround(Node node) {
        ScrollPane pane = around(node);
        Scene scene = node.getScene();
        if (pane == null || pane.getContent() == null || scene == null || scene.getHeight() <= 0) {
            return null;
        }
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return pane;
    }

    /** The nearest scroll pane around a node; null when there is none. */
    static @Nullable ScrollPane around(Node node) {
        for (Parent up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ScrollPane pane) {
                return pane;
            }
        }
        return null;
    }
}
