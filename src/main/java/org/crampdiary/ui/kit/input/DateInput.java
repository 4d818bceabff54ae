package org.crampdiary.ui.kit.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.crampdiary.model.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A date as it is typed: day, month and year with points, slashes or dashes between, or year first
 * with dashes. Empty means unknown. For the FX thread.
 */
public final class DateInput {

    private static final DateTimeFormatter DAY_FIRST = format("d.M.uuuu");
    private static final DateTimeFormatter SHOWN = format("dd.MM.uuuu");
    private static final List<DateTimeFormatter> FORMATS =
            List.of(DAY_FIRST, DateTimeFormatter.ISO_LOCAL_DATE);

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<@Nullable Phrase> error = new ReadOnlyObjectWrapper<>();

    public DateInput() {
        text.subscribe(() -> error.set(null));
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    public StringProperty textProperty() {
        return text;
    }

    /** What is wrong; null while nothing is known to be. */
    public ReadOnlyObjectProperty<@Nullable Phrase> errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Shows a date; null empties the field. */
    public void set(@Nullable LocalDate date) {
        text.set(date == null ? "" : SHOWN.format(date));
    }

    /** Whether the text is empty or a date; marks the field when it is not. */
    public boolean validate() {
        boolean valid = text.get().isBlank() || parsed().isPresent();
        error.set(valid ? null : Phrase.of("field.date"));
        return valid;
    }

    /** Marks the field although its text is a date. */
    public void refuse(Phrase why) {
        error.set(why);
    }

    /** The date; null when empty or not valid. */
    public @Nullable LocalDate value() {
        return parsed().orElse(null);
    }

    private Optional<LocalDate> parsed() {
        return parse(text.get());
    }

    /** The date that a text means, as in every field of the program; empty when it means none. */
    public static Optional<LocalDate> parse(String text) {
        String typed = text.strip();
        String points = typed.replaceAll("\\s*[./-]\\s*", ".");
        return FORMATS.stream()
                .flatMap(format -> parse(format == DAY_FIRST ? points : typed, format).stream())
                .findFirst();
    }

    private static Optional<LocalDate> parse(String typed, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(typed, format));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
