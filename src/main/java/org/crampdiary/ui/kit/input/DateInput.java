package org.crampdiary.ui.kit.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crampdiary.model.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A date as it is typed: day, month and year with points, slashes or dashes between, or year first
 * with dashes. Empty means unknown. For the FX thread.
 */
public final class DateInput extends TextInput {

    private static final DateTimeFormatter DAY_FIRST = format("d.M.uuuu");
    private static final DateTimeFormatter SHOWN = format("dd.MM.uuuu");
    private static final List<DateTimeFormatter> FORMATS =
            List.of(DAY_FIRST, DateTimeFormatter.ISO_LOCAL_DATE);

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Shows a date; null empties the field. */
    public void set(@Nullable LocalDate date) {
        textProperty().set(date == null ? "" : shown(date));
    }

    /** A date as it stands in every field of the program, day first. */
    static String shown(LocalDate date) {
        return SHOWN.format(date);
    }

    /** Whether the text is empty or a date; marks the field when it is not. */
    public boolean validate() {
        boolean valid = textProperty().get().isBlank() || parsed().isPresent();
        return mark(valid ? null : Phrase.of("field.date"));
    }

    /** The date; null when empty or not valid. */
    public @Nullable LocalDate value() {
        return parsed().orElse(null);
    }

    private Optional<LocalDate> parsed() {
        return parse(textProperty().get());
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
