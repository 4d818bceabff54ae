package org.crampdiary.ui.kit.input;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A date, typed as in a {@link DateInput} or chosen from a calendar, and shown as dates are written
 * in the program's language.
 */
public final class NightPicker {

    private NightPicker() {}

    /** A picker whose value is null while what is typed is not a date. */
    public static DatePicker of(String id, String name, Locale locale) {
        DatePicker picker = new DatePicker();
        picker.setId(id);
        picker.setAccessibleText(name);
        picker.setConverter(new Dates(locale));
        picker.setPrefWidth(DatePicker.USE_COMPUTED_SIZE);
        return picker;
    }

    private static final class Dates extends StringConverter<@Nullable LocalDate> {

        private final DateTimeFormatter format;

        Dates(Locale locale) {
            format = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(locale);
        }

        @Override
        public String toString(@Nullable LocalDate date) {
            return date == null ? "" : format.format(date);
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String text) {
            return text == null ? null : DateInput.parse(text).orElse(null);
        }
    }
}
