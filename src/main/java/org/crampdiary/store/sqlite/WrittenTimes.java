package org.crampdiary.store.sqlite;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times in exactly the form in which {@link TextArguments} writes them, read without a
 * formatter, since a diary has tens of thousands and is opened while somebody waits. Anything else
 * is left to Java's own parsers, and so are their exceptions.
 */
final class WrittenTimes {

    private static final int DATE = "2026-03-05".length();
    private static final int SECONDS = "2026-03-05T02:10:30".length();
    private static final int MILLIS = ".123".length();
    private static final int OFFSET = "+01:00".length();
    private static final int NANOS_OF_MILLI = 1_000_000;

    private WrittenTimes() {}

    static LocalDate day(String text) {
        LocalDate day = text.length() == DATE ? dayIn(text) : null;
        return day != null ? day : LocalDate.parse(text);
    }

    /** A date for a sentence about a row that may be damaged: as it stands if it is no date. */
    static Object dayOrText(@Nullable String text) {
        try {
            return day(String.valueOf(text));
        } catch (DateTimeException _) {
            return String.valueOf(text);
        }
    }

    static Instant instant(String text) {
        int end = text.length() - 1;
        if (end >= SECONDS && text.charAt(end) == 'Z') {
            LocalDateTime time = timeIn(text, end);
            if (time != null) {
                return time.toInstant(ZoneOffset.UTC);
            }
        }
        return Instant.parse(text);
    }

    static OffsetDateTime time(String text) {
        int end = text.length() - OFFSET;
        if (end >= SECONDS && isSign(text.charAt(end)) && text.charAt(end + 3) == ':') {
            LocalDateTime time = timeIn(text, end);
            int hours = digits(text, end + 1, 2);
            int minutes = digits(text, end + 4, 2);
            if (time != null && hours >= 0 && minutes >= 0) {
                int sign = text.charAt(end) == '-' ? -1 : 1;
                return time.atOffset(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
            }
        }
        return OffsetDateTime.parse(text);
    }

    private static boolean isSign(char letter) {
        return letter == '+' || letter == '-';
    }

    /** The time that ends there, with seconds and perhaps thousandths. */
    private static @Nullable LocalDateTime timeIn(String text, int end) {
        LocalDate day = dayIn(text);
        int hour = digits(text, 11, 2);
        int minute = digits(text, 14, 2);
        int second = digits(text, 17, 2);
        int milli = end == SECONDS ? 0 : millis(text, end);
        boolean usual = text.charAt(10) == 'T' && text.charAt(13) == ':' && text.charAt(16) == ':';
        boolean inRange = isWithin(hour, 23) && isWithin(minute, 59) && isWithin(second, 59);
        return day != null && usual && inRange && milli >= 0
                ? LocalDateTime.of(day, LocalTime.of(hour, minute, second, milli * NANOS_OF_MILLI))
                : null;
    }

    private static boolean isWithin(int number, int most) {
        return number >= 0 && number <= most;
    }

    private static int millis(String text, int end) {
        return end == SECONDS + MILLIS && text.charAt(SECONDS) == '.'
                ? digits(text, SECONDS + 1, 3)
                : -1;
    }

    private static @Nullable LocalDate dayIn(String text) {
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 2);
        int day = digits(text, 8, 2);
        boolean usual = text.charAt(4) == '-' && text.charAt(7) == '-';
        return usual && year >= 0 && month >= 0 && day >= 0 ? LocalDate.of(year, month, day) : null;
    }

    /** The number of that many digits; -1 where there is something else. */
    private static int digits(String text, int from, int count) {
        int number = 0;
        for (int i = from; i < from + count; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
