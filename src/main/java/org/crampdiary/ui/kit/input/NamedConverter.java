package org.crampdiary.ui.kit.input;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Names what is chosen and never typed. */
public final class NamedConverter<T> extends StringConverter<@Nullable T> {

    private final Function<T, String> name;
    private final String none;

    private NamedConverter(Function<T, String> name, String none) {
        this.name = name;
        this.none = none;
    }

    /** With an empty name for null. */
    public static <T> NamedConverter<T> of(Function<T, String> name) {
        return new NamedConverter<>(name, "");
    }

    /**
     * @param none the name of null
     */
    static <T> NamedConverter<T> of(Function<T, String> name, String none) {
        return new NamedConverter<>(name, none);
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? none : name.apply(value);
    }

    @Override
    public @Nullable T fromString(String text) {
        throw new UnsupportedOperationException("a name alone does not say what was chosen");
    }
}
