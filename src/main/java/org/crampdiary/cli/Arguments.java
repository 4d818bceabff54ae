package org.crampdiary.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crampdiary.model.Coded;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.DiaryYears;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Night;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.TextLimit;
import org.crampdiary.text.Language;
import org.crampdiary.text.TypedNumber;

/** What stands in options, turned into values; what cannot be is {@link WrongUsage}. */
final class Arguments {

    private static final Pattern DURATION =
            Pattern.compile("(?=\\d)(?:(\\d{1,4})h)?(?:(\\d{1,6})m)?(?:(\\d{1,6})s)?");

    private Arguments() {}

    static <E extends Enum<E> & Coded> E code(Class<E> type, String option, String text) {
        return Coded.of(type, text)
                .orElseThrow(() ->
                        WrongUsage.of(
                                "usage.code",
                                option,
                                text,
                                Arrays.stream(type.getEnumConstants())
                                        .map(Coded::code)
                                        .collect(Collectors.joining(", "))));
    }

    static double number(
            FieldKind.Numeric<?> range, String option, String text, Language language) {
        Phrase allowed =
                Phrase.of(
                        range.whole() ? "usage.whole-number" : "usage.number",
                        option,
                        text,
                        range.min(),
                        range.max());
        return number(TypedNumber.read(text, language, range::permits), option, text, allowed);
    }

    /** A number of a range that is no field's, both ends included. */
    static double number(double min, double max, String option, String text, Language language) {
        TypedNumber read = TypedNumber.read(text, language, value -> value >= min && value <= max);
        return number(read, option, text, Phrase.of("usage.number", option, text, min, max));
    }

    private static double number(TypedNumber read, String option, String text, Phrase allowed) {
        return switch (read) {
            case TypedNumber.Clear(double value) -> value;
            case TypedNumber.Unclear(String whole) ->
                    throw WrongUsage.of("usage.number-unclear", option, text, whole);
            case TypedNumber.Wrong _ -> throw new WrongUsage(allowed);
        };
    }

    static String text(TextLimit limit, String option, String text) {
        if (!limit.allows(text)) {
            throw WrongUsage.of("usage.too-long", option, limit.max());
        }
        return text;
    }

    /** A name of a file; whether there is one is another question. */
    static Path file(String option, String text) {
        if (!text.isEmpty()) {
            try {
                return Path.of(text);
            } catch (InvalidPathException _) {
                // falls through to the sentence
            }
        }
        throw WrongUsage.of("usage.file", option);
    }

    /** The values of an option that may be repeated. */
    static <T> List<T> list(String option, List<T> texts) {
        if (texts.size() > FieldKind.MOST_ELEMENTS) {
            throw WrongUsage.of("usage.too-many", option, FieldKind.MOST_ELEMENTS);
        }
        return texts;
    }

    static boolean yesNo(String option, String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw WrongUsage.of("usage.yes-no", option, text);
        };
    }

    /** A night that has come, by the date of its evening. */
    static LocalDate night(String option, String text, LocalDate tonight) {
        LocalDate night = date(option, text);
        if (night.isAfter(tonight)) {
            throw WrongUsage.of("usage.future-night", option, text, tonight.toString());
        }
        return night;
    }

    /** A night, perhaps one that is still to come, by the date of its evening. */
    static LocalDate date(String option, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            checkYear(date.getYear(), option, text);
            return date;
        } catch (DateTimeException _) {
            throw WrongUsage.of("usage.date", option, text);
        }
    }

    private static void checkYear(int year, String option, String text) {
        if (!DiaryYears.contain(year)) {
            throw WrongUsage.of(
                    "usage.year",
                    option,
                    text,
                    String.valueOf(DiaryYears.FIRST),
                    String.valueOf(DiaryYears.LAST));
        }
    }

    /** Seconds of a text such as 4m, 90s or 1h5m. */
    static double durationSeconds(String option, String text) {
        Matcher parts = DURATION.matcher(text);
        if (parts.matches()) {
            double seconds = part(parts, 1) * 3600 + part(parts, 2) * 60 + part(parts, 3);
            if (CrampFields.DURATION_SECONDS.kind().allows(seconds)) {
                return seconds;
            }
        }
        throw WrongUsage.of("usage.duration", option, text);
    }

    private static double part(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /**
     * When a cramp started: an ISO date and time, with an offset or as the laptop's clock shows it.
     */
    static OffsetDateTime start(String option, String text, Clock clock) {
        OffsetDateTime start = parse(option, text, clock.getZone());
        checkYear(start.getYear(), option, text);
        checkYear(Night.containing(start.toLocalDateTime()).getYear(), option, text);
        if (start.isAfter(OffsetDateTime.now(clock))) {
            throw WrongUsage.of("usage.future", option, text);
        }
        return start;
    }

    private static OffsetDateTime parse(String option, String text, ZoneId zone) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException _) {
            // no offset: as the laptop's clock shows it
        }
        try {
            LocalDateTime local = LocalDateTime.parse(text);
            List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
            if (offsets.isEmpty()) {
                throw WrongUsage.of("usage.skipped-hour", option, text);
            }
            if (offsets.size() > 1) {
                throw WrongUsage.of(
                        "usage.doubled-hour",
                        option,
                        text,
                        local.atOffset(offsets.getFirst()).toString(),
                        local.atOffset(offsets.getLast()).toString());
            }
            return local.atOffset(offsets.getFirst());
        } catch (DateTimeException _) {
            throw WrongUsage.of("usage.time", option, text);
        }
    }
}
