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
 * A text in the person's own words. What is not touched stays as it was recorded; what was recorded
 * as empty may stay so, but where spaces do not count; else empty is unknown.
 */
public final class TextAnswer implements Answer<String> {

    private final TextLimit limit;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<@Nullable Phrase> error = new ReadOnlyObjectWrapper<>();
    private final boolean stripped;
    private @Nullable String recorded;

    TextAnswer(TextLimit limit) {
        this(limit, false);
    }

    private TextAnswer(TextLimit limit, boolean stripped) {
        this.limit = limit;
        this.stripped = stripped;
        text.subscribe(() -> error.set(null));
    }

    /** Without spaces around it, and unknown when it is empty. */
    public static TextAnswer stripped(TextLimit limit) {
        return new TextAnswer(limit, true);
    }

    public StringProperty textProperty() {
        return text;
    }

    public ReadOnlyObjectProperty<@Nullable Phrase> errorProperty() {
        return error.getReadOnlyProperty();
    }

    @Override
    public void show(@Nullable String value) {
        recorded = value;
        text.set(Objects.requireNonNullElse(value, ""));
    }

    @Override
    public @Nullable String value() {
        if (text.get().equals(recorded)) {
            return recorded;
        }
        String typed = stripped ? text.get().strip() : text.get();
        return typed.isEmpty() && (stripped || recorded == null) ? null : typed;
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
