package org.crampdiary.ui.parts.form;

import java.time.Duration;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.Ticker;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.FirstTabStop;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Fold;
import org.crampdiary.ui.kit.layout.FootInSight;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.kit.layout.Texts;

/**
 * The fields of the form that is open in a session, with what every form has: its buttons, the
 * sentence that something is not right, the sentence that a draft was typed into it, Ctrl+S and
 * Escape. The buttons are always in sight. While it is on the screen, what is typed is kept every
 * second.
 */
public final class FormPane extends VBox {

    /** So long something typed is in the window only. */
    public static final Duration KEPT_EVERY = Duration.ofSeconds(1);

    private final FormSession<?> session;
    private final Button save;
    private final Button cancel;
    private final Flow buttons;

    /**
     * @param id prefix of the ids of its parts: {@code id-save}, {@code id-cancel}, {@code
     *     id-refused}, {@code id-restored}
     */
    public FormPane(String id, FormSession<?> session, Messages messages, Node... fields) {
        this.session = session;
        cancel = Buttons.plain(id + "-cancel", messages.text("form.cancel"), session::cancel);
        save = Buttons.primary(id + "-save", messages.text("form.save"), this::save);
        buttons = new Flow(save, cancel);
        getStyleClass().add("form-pane");
        Label restored = Texts.quiet(messages.text("form.restored"));
        getChildren().add(shownWhen(id + "-restored", restored, session.restoredProperty()));
        getChildren().addAll(fields);
        Label refused = Texts.label(messages.text("form.refused"), "field-error");
        refused.setWrapText(true);
        VBox foot =
                new VBox(
                        4, shownWhen(id + "-refused", refused, session.refusedProperty()), buttons);
        getChildren().add(foot);
        FootInSight.keep(this, foot);
        if (session.restoredProperty().get()) {
            Fold.openAll(this); // what is typed again may be in one of them
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        Ticker keeping = new Ticker(KEPT_EVERY, session::keep);
        EventHandler<KeyEvent> elsewhere = this::pressedElsewhere;
        sceneProperty()
                .subscribe((before, scene) -> {
                    if (before != null) {
                        before.removeEventHandler(KeyEvent.KEY_PRESSED, elsewhere);
                    }
                    if (scene == null) {
                        keeping.stop();
                    } else {
                        scene.addEventHandler(KeyEvent.KEY_PRESSED, elsewhere);
                        keeping.start();
                    }
                });
    }

    private static Label shownWhen(String id, Label label, ObservableValue<Boolean> when) {
        label.setId(id);
        label.visibleProperty().bind(when);
        label.managedProperty().bind(when);
        return label;
    }

    /** The button that saves. */
    public Button saveButton() {
        return save;
    }

    /** The same with another button in the row. */
    public FormPane with(Button button) {
        buttons.getChildren().add(button);
        return this;
    }

    /** The same with another button in the place of "cancel". */
    public FormPane instead(Button button) {
        buttons.getChildren().set(buttons.getChildren().indexOf(cancel), button);
        return this;
    }

    /** Brings the first field into sight and gives it the keyboard. */
    public void begin() {
        ScrollTo.top(this);
        FirstTabStop.in(this).ifPresent(Node::requestFocus);
    }

    /** Saves, or brings the first field that is not right into sight. */
    public void save() {
        session.save();
        Node wrong = session.refusedProperty().get() ? lookup(":wrong") : null;
        if (wrong != null) {
            Fold.openAround(wrong);
            ScrollTo.top(wrong);
            FirstTabStop.at(wrong).orElse(wrong).requestFocus();
        }
    }

    /**
     * Ctrl+S saves also while the keyboard is elsewhere in the room: every form into which
     * something was typed. One that was only opened says nothing.
     */
    private void pressedElsewhere(KeyEvent event) {
        if (isSave(event) && session.isEdited()) {
            save();
            event.consume();
        }
    }

    private static boolean isSave(KeyEvent event) {
        return event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.S;
    }

    private void pressed(KeyEvent event) {
        if (isSave(event)) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && cancel.getParent() != null) {
            session.cancel();
            event.consume();
        }
    }
}
