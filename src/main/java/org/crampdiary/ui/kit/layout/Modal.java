package org.crampdiary.ui.kit.layout;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
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

    private static final String STYLE = "modal";

    private final Pane window;
    private final List<Node> below;
    private final @Nullable Node before;
    private final Runnable cancel;
    private boolean inList;
    private boolean waits;

    private Modal(Scene scene, Region card, Button proceed, Runnable cancel) {
        super(card);
        this.cancel = cancel;
        window = (Pane) scene.getRoot();
        below =
                window.getChildrenUnmodifiable().stream()
                        .filter(node -> !node.isDisable())
                        .toList();
        before = scene.getFocusOwner();
        getStyleClass().add(STYLE);
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        // the key that closes a list is the list's, and comes here after it
        addEventHandler(ComboBoxBase.ON_SHOWN, _ -> inList = true);
        addEventHandler(ComboBoxBase.ON_HIDDEN, _ -> Platform.runLater(() -> inList = false));
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && !inList) {
                        cancel.run();
                    } else if (event.getCode() == KeyCode.ENTER
                            && !inList
                            && isFor(proceed, event)) {
                        proceed.fire();
                    }
                    if (!event.getCode().isNavigationKey() && event.getCode() != KeyCode.TAB) {
                        event.consume(); // the keys of the window below
                    }
                });
    }

    /**
     * Puts a card above the window of a node.
     *
     * @param proceed what Enter presses, except on another button and in a list
     * @param cancel what Esc does, and the opening of another room
     */
    public static Modal over(Node node, Region card, Button proceed, Runnable cancel) {
        Modal modal = new Modal(node.getScene(), card, proceed, cancel);
        modal.below.forEach(each -> each.setDisable(true));
        modal.window.getChildren().add(modal);
        return modal;
    }

    /** As {@link #over}, while something is being done that only Esc and its button give up. */
    public static Modal waiting(Node node, Region card, Button proceed, Runnable cancel) {
        Modal modal = over(node, card, proceed, cancel);
        modal.waits = true;
        return modal;
    }

    /** Whether there is one below a node that waits for something. */
    public static boolean isWaiting(Parent window) {
        return window.lookupAll("." + STYLE).stream().anyMatch(each -> ((Modal) each).waits);
    }

    /** Not every system presses a button with Enter, and then the key comes here. */
    private static boolean isFor(Button proceed, KeyEvent event) {
        return !(event.getTarget() instanceof ButtonBase other) || other.equals(proceed);
    }

    /** Whether there is one in a window. */
    public static boolean isOver(Scene scene) {
        return scene.lookup("." + STYLE) != null;
    }

    /** Does what Esc does in every one below a node. */
    public static void cancelOver(Parent window) {
        window.lookupAll("." + STYLE).forEach(each -> ((Modal) each).cancel.run());
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
