package org.crampdiary.ui.parts.form;

import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.TextLimit;
import org.jspecify.annotations.Nullable;

/**
 * A text in the person's own words. What was recorded as empty stays so, but for a name; else empty
 * is unknown.
 */
final class TextAnswer implements Answer<String> {

    private final TextLimit limit;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<@Nullable Phrase> error = new ReadOnlyObjectWrapper<>();
    private final boolean name;
    private boolean recorded;

    TextAnswer(TextLimit limit) {
        this(limit, false);
    }

    private TextAnswer(TextLimit limit, boolean name) {
        this.limit = limit;
        this.name = name;
        text.subscribe(() -> error.set(null));
    }

    /** Of a name: without spaces around it, and unknown when it is empty. */
    static TextAnswer ofName(TextLimit limit) {
        return new TextAnswer(limit, true);
    }

    StringProperty textProperty() {
        return text;
    }

    ReadOnlyObjectProperty<@Nullable Phrase> errorProperty() {
        return error.getReadOnlyProperty();
    }

    @Override
    public void show(@Nullable String value) {
        recorded = value != null;
        text.set(Objects.requireNonNullElse(value, ""));
    }

    @Override
    public @Nullable String value() {
        if (name) {
            return text.get().isBlank() ? null : text.get().strip();
        }
        return text.get().isEmpty() && !recorded ? null : text.get();
    }

    @Override
    public boolean validate() {
        boolean fits = limit.allows(text.get());
        error.set(fits ? null : Phrase.of("field.too-long", limit.max()));
        return fits;
    }

    @Override
    public void keep(String name, Draft draft) {
        draft.put(name, (Object) text.get());
    }

    @Override
    public void restore(String name, Draft draft) {
        draft.text(name, text);
    }
}
