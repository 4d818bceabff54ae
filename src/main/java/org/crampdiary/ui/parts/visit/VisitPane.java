package org.crampdiary.ui.parts.visit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.kit.layout.Texts;
import org.jspecify.annotations.Nullable;

/** The open form of a visit in a card, and something else in its place while none is open. */
public final class VisitPane extends VBox {

    private final String id;
    private final VisitEditing editing;
    private final Button opener;
    private final Node closed;
    private final Messages messages;
    private Node form = new VBox();

    /**
     * @param id prefix of the form's ids, such as {@code id-form}, {@code id-save}
     * @param opener gets the keyboard when the form closes
     * @param closed what stands here while no form is open
     */
    public VisitPane(
            String id, VisitEditing editing, Button opener, Node closed, Messages messages) {
        this.id = id;
        this.editing = editing;
        this.opener = opener;
        this.closed = closed;
        this.messages = messages;
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().setAll(closed);
        editing.formProperty().subscribe((_, now) -> show(now));
        editing.refusedProperty().subscribe((_, now) -> refused(now));
    }

    private void show(@Nullable OpenVisit open) {
        if (open == null) {
            getChildren().setAll(closed);
            opener.requestFocus();
            return;
        }
        form = new VisitForm(id, open.model(), open.subjects(), messages);
        Card card = Card.titled(messages.text(open.existing() ? "visit.edit" : "visit.new"));
        card.setId(id + "-form");
        card.getStyleClass().add("visit-card");
        if (open.restored()) {
            card.getChildren().add(Texts.quiet(messages.text("visit.restored")));
        }
        card.getChildren().addAll(form, wrong(), buttons());
        getChildren().setAll(card);
        if (getScene() != null) {
            ScrollTo.top(card);
            form.lookup("#" + id + "-date").requestFocus();
        }
    }

    private Label wrong() {
        Label wrong = Texts.label(messages.text("visit.refused"), "field-error");
        wrong.setId(id + "-refused");
        wrong.setWrapText(true);
        wrong.visibleProperty().bind(editing.refusedProperty());
        wrong.managedProperty().bind(editing.refusedProperty());
        return wrong;
    }

    private Flow buttons() {
        return new Flow(
                Buttons.primary(id + "-save", messages.text("visit.save"), editing::save),
                Buttons.plain(id + "-cancel", messages.text("visit.cancel"), editing::cancel));
    }

    private void refused(boolean now) {
        Node field = now ? form.lookup(":wrong") : null;
        if (field != null) {
            ScrollTo.top(field);
            field.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        if (editing.formProperty().get() == null) {
            return;
        }
        if (event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.S) {
            editing.save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            editing.cancel();
            event.consume();
        }
    }
}
