package org.crampdiary.ui.parts.form;

import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Phrase;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * A few lines in the person's own words, and below them what is wrong with them. Tab moves on to
 * the next field; Ctrl+Tab writes one.
 */
public final class NoteField extends VBox {

    /** Ids are {@code id} and {@code id-error}. */
    public NoteField(
            String id,
            String name,
            Property<String> note,
            ObservableValue<@Nullable Phrase> error,
            Messages messages) {
        super(4);
        TextArea area = new TextArea();
        area.setId(id);
        area.setPrefRowCount(2);
        area.setWrapText(true);
        area.setAccessibleText(name);
        area.textProperty().bindBidirectional(note);
        area.addEventFilter(KeyEvent.KEY_PRESSED, NoteField::tab);
        getChildren()
                .addAll(
                        new Field(name, area),
                        new FieldError(id + "-error", error, area, messages));
    }

    /** The area itself does the reverse: Tab writes, Ctrl+Tab moves on. */
    private static void tab(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        TextArea area = (TextArea) event.getSource();
        if (event.isShortcutDown() && !event.isShiftDown()) {
            area.replaceSelection("\t");
        } else {
            area.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
        event.consume();
    }
}
