package org.crampdiary.ui.kit.input;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.crampdiary.model.Phrase;
import org.jspecify.annotations.Nullable;

/** A text as it is typed, and what is wrong with it until it is typed anew. For the FX thread. */
public class TextInput {

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Phrase> error = new ReadOnlyObjectWrapper<>();

    public TextInput() {
        ReadOnlyObjectWrapper<@Nullable Phrase> wrong = error;
        text.subscribe(() -> wrong.set(null));
    }

    public final StringProperty textProperty() {
        return text;
    }

    /** What is wrong, as a sentence; null while nothing is known to be. */
    public final ReadOnlyObjectProperty<@Nullable Phrase> errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Marks the field, whatever its text is; null for nothing wrong. Whether that is so. */
    public final boolean mark(@Nullable Phrase wrong) {
        error.set(wrong);
        return wrong == null;
    }
}
