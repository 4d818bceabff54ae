package org.crampdiary.ui.kit.input;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.crampdiary.model.Phrase;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a field, under it; takes no room while nothing is. Marks the field as well.
 */
public final class FieldError extends Label {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    public FieldError(
            String id, ObservableValue<@Nullable Phrase> error, Node field, Messages messages) {
        setId(id);
        getStyleClass().add("field-error");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        error.subscribe(phrase -> {
            setText(phrase == null ? "" : messages.text(phrase));
            Visibility.when(phrase != null, this);
            field.pseudoClassStateChanged(WRONG, phrase != null);
            field.setAccessibleHelp(phrase == null ? null : messages.text(phrase));
        });
    }
}
