package org.crampdiary.ui.kit.input;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampdiary.model.DiaryYears;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RoughDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as it is typed and as exactly as it is remembered: as in a {@link DateInput}, or month and
 * year, or the year alone. Empty means unknown. For the FX thread.
 */
public final class RoughDateInput extends TextInput {

    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[./-](\\d{4})");

    /** Shows a date; null empties the field. */
    public void set(@Nullable RoughDate date) {
        textProperty().set(date == null ? "" : shown(date));
    }

    private static String shown(RoughDate date) {
        String day = DateInput.shown(date.first());
        if (date.isYear()) {
            return date.iso();
        }
        return date.isMonth() ? day.substring(day.indexOf('.') + 1) : day;
    }

    /** Whether the text is empty or a date; marks the field when it is not. */
    public boolean validate() {
        boolean valid = textProperty().get().isBlank() || parsed().isPresent();
        return mark(valid ? null : Phrase.of("field.rough-date"));
    }

    /** The date; null when empty or not valid. */
    public @Nullable RoughDate value() {
        return parsed().orElse(null);
    }

    private Optional<RoughDate> parsed() {
        return parse(textProperty().get()).filter(DiaryYears::contain);
    }

    /** The date that a text means; empty when it means none. */
    static Optional<RoughDate> parse(String text) {
        String typed = DateInput.inDigits(text.strip()).replaceAll("\\s", "");
        Matcher month = MONTH.matcher(typed);
        return month.matches()
                ? RoughDate.parse(
                        month.group(2)
                                + "-"
                                + ("0" + month.group(1)).substring(month.group(1).length() - 1))
                : DateInput.parse(typed)
                        .map(LocalDate::toString)
                        .or(() -> Optional.of(typed))
                        .flatMap(RoughDate::parse);
    }
}
