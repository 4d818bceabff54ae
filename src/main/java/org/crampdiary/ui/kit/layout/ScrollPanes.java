package org.crampdiary.ui.kit.layout;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Panes that scroll. JavaFX keeps a picture of all that one shows: scrolling moves it, and whatever
 * changes in it, such as a clock that runs or a caret that blinks, has all of it drawn anew. So
 * there is one only while somebody scrolls; at rest what changes is drawn alone. For the FX thread.
 */
public final class ScrollPanes {

    /** Product's own choice: longer than from one turn of a wheel to the next. */
    private static final Duration STILL = Duration.seconds(1);

    private ScrollPanes() {}

    /**
     * A pane of its own.
     *
     * @param content what it shows; null: nothing yet
     */
    public static ScrollPane of(@Nullable Node content) {
        ScrollPane pane = new ScrollPane(content);
        PauseTransition still = new PauseTransition(STILL);
        still.setOnFinished(_ -> keepPicture(pane, false));
        Runnable scrolled =
                () -> {
                    keepPicture(pane, true);
                    still.playFromStart();
                };
        pane.skinProperty().subscribe(_ -> keepPicture(pane, false));
        pane.vvalueProperty().subscribe((_, _) -> scrolled.run());
        pane.hvalueProperty().subscribe((_, _) -> scrolled.run());
        return pane;
    }

    private static void keepPicture(ScrollPane pane, boolean keep) {
        for (Node part : pane.getChildrenUnmodifiable()) {
            if (part.getStyleClass().contains("viewport")) {
                part.setCache(keep);
            }
        }
    }
}
