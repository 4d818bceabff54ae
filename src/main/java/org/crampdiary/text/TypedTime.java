package org.crampdiary.text;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A clock time that a person typed, such as 3:12, 03.12 or 0312: the one way to read them. */
public final class TypedTime {

    private static final DateTimeFormatter TYPED =
            new DateTimeFormatterBuilder()
                    .appendValue(ChronoField.HOUR_OF_DAY, 1, 2, SignStyle.NOT_NEGATIVE)
                    .appendPattern("[':']['.']mm")
                    .toFormatter(Locale.ROOT);

    private TypedTime() {}

    /** The time; null when the text is none. */
    public static @Nullable LocalTime read(String typed) {
        try {
            return LocalTime.parse(typed.strip(), TYPED);
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
