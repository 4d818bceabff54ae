package org.crampdiary.ui.kit.layout;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A card above everything else in its window, which has the keyboard to itself until it is taken
 * away. It is no window of its own: it has the colours and the size of text of the one below, and
 * at night nothing flashes. For the FX thread.
 */
public final class Modal extends StackPane {

    /** What a window that has one can be told by. */
    public static final String STYLE = "modal";

    private final Pane window;
    private final List<Node> below;
    private final @Nullable Node before;

    private Modal(Scene scene, Region card, Runnable cancel) {
        super(card);
        window = (Pane) scene.getRoot();
        below =
                window.getChildrenUnmodifiable().stream()
                        .filter(node -> !node.isDisable())
                        .toList();
        before = scene.getFocusOwner();
        getStyleClass().add(STYLE);
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        cancel.run();
                    }
                    if (!event.getCode().isNavigationKey() && event.getCode() != KeyCode.TAB) {
                        event.consume(); // the keys of the window below
                    }
                });
    }

    /**
     * Puts a card above the window of a node.
     *
     * @param cancel what Esc does
     */
    public static Modal over(Node node, Region card, Runnable cancel) {
        Modal modal = new Modal(node.getScene(), card, cancel);
        modal.below.forEach(each -> each.setDisable(true));
        modal.window.getChildren().add(modal);
        return modal;
    }

    /** Takes it away, and gives the keyboard back to who had it. */
    public void close() {
        window.getChildren().remove(this);
        below.forEach(each -> each.setDisable(false));
        if (before != null) {
            Platform.runLater(before::requestFocus);
        }
    }
}
