package org.crampdiary.ui.kit.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampdiary.model.DiaryYears;
import org.crampdiary.model.Phrase;
import org.crampdiary.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A date as it is typed: day, month and year with points, slashes or dashes between, the month as a
 * number or a word, or year first with dashes. Empty means unknown. For the FX thread.
 */
public final class DateInput extends TextInput {

    private static final DateTimeFormatter DAY_FIRST = format("d.M.uuuu");
    private static final DateTimeFormatter SHOWN = format("dd.MM.uuuu");
    private static final List<DateTimeFormatter> FORMATS =
            List.of(DAY_FIRST, DateTimeFormatter.ISO_LOCAL_DATE);

    private static final Pattern IN_WORDS =
            Pattern.compile("(\\d{1,2})?[\\s.,/-]*(\\p{L}{3,9})[\\s.,/-]*(\\d{4})");

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Shows a date; null empties the field. */
    public void set(@Nullable LocalDate date) {
        textProperty().set(date == null ? "" : shown(date));
    }

    /** A date as the program writes it into a field, to be put into words where it is shown. */
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
        return parse(textProperty().get()).filter(DiaryYears::contain);
    }

    /** The date that a text means, as in every field of the program; empty when it means none. */
    public static Optional<LocalDate> parse(String text) {
        String typed = inDigits(text.strip());
        String points = typed.replaceAll("\\s*[./-]\\s*", ".");
        return FORMATS.stream()
                .flatMap(format -> parse(format == DAY_FIRST ? points : typed, format).stream())
                .findFirst();
    }

    /** The same with the month as a number, if it is an English or Danish word or its beginning. */
    static String inDigits(String typed) {
        Matcher words = IN_WORDS.matcher(typed);
        if (!words.matches()) {
            return typed;
        }
        String day = words.group(1) == null ? "" : words.group(1) + ".";
        String name = words.group(2).toLowerCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month ->
                        begins(month, Language.ENGLISH, name)
                                || begins(month, Language.DANISH, name))
                .map(month -> day + month.getValue() + "." + words.group(3))
                .findFirst()
                .orElse(typed);
    }

    private static boolean begins(Month month, Language language, String name) {
        return month.getDisplayName(TextStyle.FULL, language.locale())
                .toLowerCase(Locale.ROOT)
                .startsWith(name);
    }

    private static Optional<LocalDate> parse(String typed, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(typed, format));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
