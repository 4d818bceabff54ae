package org.crampdiary.ui.kit.input;

import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.crampdiary.text.Formats;
import org.jspecify.annotations.Nullable;

/**
 * A date, typed as in a {@link DateInput} or chosen from a calendar, and shown as dates are written
 * in the program's language.
 */
public final class NightPicker {

    private NightPicker() {}

    /** A picker whose value is null while what is typed is not a date. */
    public static DatePicker of(String id, String name, Formats formats) {
        DatePicker picker = new DatePicker();
        picker.setId(id);
        picker.setAccessibleText(name);
        picker.setConverter(new Dates(formats));
        picker.setPrefWidth(DatePicker.USE_COMPUTED_SIZE);
        return picker;
    }

    private static final class Dates extends StringConverter<@Nullable LocalDate> {

        private final Formats formats;

        Dates(Formats formats) {
            this.formats = formats;
        }

        @Override
        public String toString(@Nullable LocalDate date) {
            return date == null ? "" : formats.shortDate(date);
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String text) {
            return text == null ? null : DateInput.parse(text).orElse(null);
        }
    }
}
