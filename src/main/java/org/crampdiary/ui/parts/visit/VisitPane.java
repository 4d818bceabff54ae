package org.crampdiary.ui.parts.visit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.parts.form.FormPane;
import org.jspecify.annotations.Nullable;

/** The open form of a visit in a card, and something else in its place while none is open. */
public final class VisitPane extends VBox {

    private final String id;
    private final VisitViewModel model;
    private final Button opener;
    private final Node closed;
    private final Messages messages;

    /**
     * @param id prefix of the form's ids, such as {@code id-form}, {@code id-save}
     * @param opener gets the keyboard when the form closes
     * @param closed what stands here while no form is open
     */
    public VisitPane(
            String id, VisitViewModel model, Button opener, Node closed, Messages messages) {
        this.id = id;
        this.model = model;
        this.opener = opener;
        this.closed = closed;
        this.messages = messages;
        getChildren().setAll(closed);
        model.form().openProperty().subscribe((_, now) -> show(now));
    }

    private void show(@Nullable OpenVisit open) {
        if (open == null) {
            getChildren().setAll(closed);
            opener.requestFocus();
            return;
        }
        VisitForm form = new VisitForm(id, open.model(), open.offered(), messages);
        Card card =
                Card.titled(
                        messages.text(open.existing() ? "visit.edit" : "visit.new"),
                        new FormPane(id, model.form(), messages, form));
        card.setId(id + "-form");
        card.getStyleClass().add("visit-card");
        getChildren().setAll(card);
        if (getScene() != null) {
            ScrollTo.top(card);
            form.lookup("#" + id + "-date").requestFocus();
        }
    }
}
