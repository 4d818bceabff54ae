package org.crampdiary.ui.parts.form;

import java.util.Objects;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.TextLimit;
import org.crampdiary.ui.kit.input.TextInput;
import org.jspecify.annotations.Nullable;

/**
 * A text in the person's own words. What is not touched stays as it was recorded; what was recorded
 * as empty may stay so, but where spaces do not count; else empty is unknown.
 */
public final class TextAnswer extends TextInput implements Answer<String> {

    private final TextLimit limit;
    private final boolean stripped;
    private @Nullable String recorded;

    TextAnswer(TextLimit limit) {
        this(limit, false);
    }

    private TextAnswer(TextLimit limit, boolean stripped) {
        this.limit = limit;
        this.stripped = stripped;
    }

    /** Without spaces around it, and unknown when it is empty. */
    public static TextAnswer stripped(TextLimit limit) {
        return new TextAnswer(limit, true);
    }

    @Override
    public void show(@Nullable String value) {
        recorded = value;
        textProperty().set(Objects.requireNonNullElse(value, ""));
    }

    @Override
    public @Nullable String value() {
        String text = textProperty().get();
        if (text.equals(recorded)) {
            return recorded;
        }
        String typed = stripped ? text.strip() : text;
        return typed.isEmpty() && (stripped || recorded == null) ? null : typed;
    }

    @Override
    public boolean validate() {
        return mark(tooLong(limit, textProperty().get()));
    }

    /** What is wrong with a text beyond the limit; null within it. */
    public static @Nullable Phrase tooLong(TextLimit limit, String text) {
        return limit.allows(text) ? null : Phrase.of("field.too-long", limit.max());
    }

    @Override
    public void keep(String name, Draft draft) {
        draft.put(name, (Object) textProperty().get());
    }

    @Override
    public void restore(String name, Draft draft) {
        draft.text(name, textProperty());
    }
}
