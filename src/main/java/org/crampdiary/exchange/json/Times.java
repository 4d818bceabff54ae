package org.crampdiary.exchange.json;

import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates (ISO 8601, {@code uuuu-MM-dd}), times (RFC 3339 with seconds and offset; an offset of long
 * ago may have seconds too) and zones (IANA) as the exchange format writes them: fractions of a
 * second to the nanosecond, years of four digits, of which fewer are possible in a diary.
 */
final class Times {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern TIME =
            Pattern.compile(
                    "(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d:\\d\\d)(?:(\\.\\d{1,9})\\d*)?"
                            + "(Z|[+-]\\d\\d:\\d\\d(?::\\d\\d)?)");
    private static final DateTimeFormatter WRITTEN =
            new DateTimeFormatterBuilder()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE)
                    .appendLiteral('T')
                    .appendValue(HOUR_OF_DAY, 2)
                    .appendLiteral(':')
                    .appendValue(MINUTE_OF_HOUR, 2)
                    .appendLiteral(':')
                    .appendValue(SECOND_OF_MINUTE, 2)
                    .appendFraction(NANO_OF_SECOND, 0, 9, true)
                    .appendOffset("+HH:MM:ss", "Z")
                    .toFormatter(Locale.ROOT);
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private Times() {}

    static Optional<LocalDate> date(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static Optional<OffsetDateTime> time(String text) {
        Matcher parts = TIME.matcher(text.toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String fraction = parts.group(3) == null ? "" : parts.group(3);
        try {
            return Optional.of(
                    OffsetDateTime.parse(
                            parts.group(1) + "T" + parts.group(2) + fraction + parts.group(4)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static Optional<ZoneId> zone(String text) {
        return ZONES.contains(text) ? Optional.of(ZoneId.of(text)) : Optional.empty();
    }

    static boolean isZone(ZoneId zone) {
        return ZONES.contains(zone.getId());
    }

    static String written(OffsetDateTime time) {
        return WRITTEN.format(time);
    }

    static String written(Instant instant) {
        return WRITTEN.format(instant.atOffset(ZoneOffset.UTC));
    }
}
