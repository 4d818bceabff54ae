package org.crampdiary.ui.kit.layout;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A button that shows and hides something, hidden at first. Both nodes are placed by who made it.
 */
public final class Fold {

    private final Button button;
    private final Node content;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);

    /**
     * @param id of the button
     * @param closed the button's words while the content is hidden
     * @param opened the button's words while it is shown
     */
    public Fold(String id, String closed, String opened, Node content) {
        this.content = content;
        content.getProperties().put(Fold.class, this);
        FontIcon arrow = Icons.of(Feather.CHEVRON_RIGHT, 1.1);
        button = Buttons.link(id, closed, () -> open.set(!open.get()));
        button.setGraphic(arrow);
        button.setWrapText(true);
        button.setMinWidth(0);
        button.getStyleClass().add("fold-button");
        open.subscribe(now -> {
            button.setText(now ? opened : closed);
            arrow.setIconCode(now ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
            Visibility.when(now, content);
        });
    }

    /** Opens every fold that hides a node. */
    public static void openAround(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.getProperties().get(Fold.class) instanceof Fold fold) {
                fold.open();
            }
        }
    }

    /** Opens every fold below a node. */
    public static void openAll(Parent around) {
        for (Node child : around.getChildrenUnmodifiable()) {
            if (child.getProperties().get(Fold.class) instanceof Fold fold) {
                fold.open();
            }
            if (child instanceof Parent parent) {
                openAll(parent);
            }
        }
    }

    public Button button() {
        return button;
    }

    /** Whether the content is shown. */
    public ReadOnlyBooleanProperty openProperty() {
        return open;
    }

    /** Shows the content. */
    public void open() {
        open.set(true);
    }

    /** Hides the content. */
    public void close() {
        open.set(false);
    }

    public Node content() {
        return content;
    }
}
