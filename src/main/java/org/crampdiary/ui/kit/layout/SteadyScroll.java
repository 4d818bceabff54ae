package org.crampdiary.ui.kit.layout;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is seen in a scroll pane where it stands in the window when something appears above or
 * below the pane, or at the end of its content: nothing moves away under a finger. For the FX
 * thread.
 */
public final class SteadyScroll {

    private static final double TOLERATED_PX = 0.5;

    private final ScrollPane pane;

    /** How much of the content is hidden above, in px. */
    private double above;

    private double top;

    /** What was tried last, in px: tried again without end, it would draw frames without end. */
    private record Try(double hidden, double wanted, double shown) {}

    private @Nullable Try last;
    private boolean keeping;

    private SteadyScroll(ScrollPane pane) {
        this.pane = pane;
    }

    /** Keeps a pane steady from now on; other content begins at its upper edge. */
    public static void keep(ScrollPane pane) {
        SteadyScroll steady = new SteadyScroll(pane);
        // After the skin's own listeners: it scrolls too when the content becomes longer.
        pane.skinProperty()
                .subscribe(skin -> {
                    if (skin != null) {
                        steady.listen();
                    }
                });
    }

    private void listen() {
        pane.vvalueProperty().subscribe((_, _) -> scrolled());
        pane.contentProperty().subscribe((before, _) -> exchanged(before));
        pane.layoutYProperty().subscribe((_, _) -> moved());
        Runnable laidOut = this::keep;
        afterLayout(null, pane.getScene(), laidOut);
        pane.sceneProperty().subscribe((before, now) -> afterLayout(before, now, laidOut));
    }

    /** All of a frame is laid out then, and nothing of it is drawn yet. */
    private static void afterLayout(@Nullable Scene before, @Nullable Scene now, Runnable laidOut) {
        if (before != null) {
            before.removePostLayoutPulseListener(laidOut);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(laidOut);
        }
    }

    private double hidden() {
        Node content = pane.getContent();
        return content == null
                ? 0
                : content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
    }

    private void scrolled() {
        if (!keeping) {
            above = Math.max(0, pane.getVvalue() * hidden());
            makeRoom();
        }
    }

    private void exchanged(Node before) {
        if (before instanceof Region region) {
            region.setMinHeight(Region.USE_COMPUTED_SIZE);
        }
        above = 0;
    }

    private void moved() {
        above = Math.max(0, above + pane.getLayoutY() - top);
        top = pane.getLayoutY();
        makeRoom();
        keep();
    }

    /**
     * A short room must be long enough to be scrolled as far as it was pushed down, and no longer:
     * what is gone at its end leaves no empty place.
     */
    private void makeRoom() {
        if (pane.getContent() instanceof Region content) {
            double pushed = Math.min(above, pane.getLayoutY());
            content.setMinHeight(
                    pushed <= 0
                            ? Region.USE_COMPUTED_SIZE
                            : pushed + pane.getViewportBounds().getHeight());
        }
    }

    /** The skin places the content by sizes that it has not all brought up to date at first. */
    private void keep() {
        double hidden = hidden();
        Node content = pane.getContent();
        if (content == null || hidden <= 0) {
            return;
        }
        double reachable = Math.min(above, hidden);
        Try next = new Try(hidden, reachable, shownAbove(content));
        if (Math.abs(next.shown() - reachable) <= TOLERATED_PX || next.equals(last)) {
            return;
        }
        last = next;
        keeping = true;
        double wanted = Math.clamp(reachable / hidden, 0, 1);
        if (pane.getVvalue() == wanted) {
            pane.setVvalue(wanted < 1 ? 1 : 0);
        }
        pane.setVvalue(wanted);
        keeping = false;
    }

    private double shownAbove(Node content) {
        return pane.sceneToLocal(content.localToScene(0, 0)).getY() * -1 + pane.snappedTopInset();
    }
}
