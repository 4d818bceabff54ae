package org.crampdiary.ui.kit.layout;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the foot of something long in sight: while its own place is further down in the scroll
 * pane, it stands at the pane's lower edge, and what has the keyboard is never hidden below it. For
 * the FX thread.
 */
public final class FootInSight {

    private static final PseudoClass FLOATING = PseudoClass.getPseudoClass("floating");

    private final Region whole;
    private final Region foot;
    private Subscription listening = Subscription.EMPTY;
    private @Nullable ScrollPane pane;

    private FootInSight(Region whole, Region foot) {
        this.whole = whole;
        this.foot = foot;
    }

    /**
     * Keeps it so from now on.
     *
     * @param foot the last child of {@code whole}
     */
    public static void keep(Region whole, Region foot) {
        foot.getStyleClass().add("foot");
        FootInSight kept = new FootInSight(whole, foot);
        whole.sceneProperty().subscribe(scene -> kept.listen(scene != null));
    }

    private void listen(boolean onScreen) {
        listening.unsubscribe();
        pane = onScreen ? ScrollTo.around(whole) : null;
        if (pane != null) {
            listening =
                    Subscription.combine(
                            pane.viewportBoundsProperty().subscribe(this::place),
                            whole.localToSceneTransformProperty().subscribe(this::place),
                            whole.heightProperty().subscribe(this::place),
                            foot.layoutYProperty().subscribe(this::place),
                            foot.heightProperty().subscribe(this::place),
                            whole.getScene().focusOwnerProperty().subscribe(this::uncover));
        }
    }

    private void place() {
        double up = foot.getLayoutY() + foot.getHeight() - shownTo();
        double shift = Math.clamp(up, 0, Math.max(0, foot.getLayoutY()));
        foot.setTranslateY(-shift);
        foot.pseudoClassStateChanged(FLOATING, shift > 0);
    }

    /** Down to where the pane shows {@code whole}, in its coordinates. */
    private double shownTo() {
        if (pane == null) {
            return Double.MAX_VALUE;
        }
        double lower = pane.snappedTopInset() + pane.getViewportBounds().getHeight();
        return whole.sceneToLocal(pane.localToScene(0, lower)).getY();
    }

    /** Scrolls on until what has the keyboard stands above the foot. */
    private void uncover(@Nullable Node focused) {
        if (pane == null || focused == null || !within(focused) || pane.getContent() == null) {
            return;
        }
        whole.getScene().getRoot().layout();
        place();
        Bounds place = whole.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double covered = place.getMaxY() - (foot.getLayoutY() + foot.getTranslateY());
        double hidden =
                pane.getContent().getLayoutBounds().getHeight()
                        - pane.getViewportBounds().getHeight();
        if (covered > 0 && hidden > 0) {
            pane.setVvalue(Math.clamp(pane.getVvalue() + (covered + 8) / hidden, 0, 1));
        }
    }

    private boolean within(Node node) {
        for (Node up = node; up != null && !up.equals(foot); up = up.getParent()) {
            if (up.equals(whole)) {
                return true;
            }
        }
        return false;
    }
}
