package org.crampdiary.exchange.table;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crampdiary.exchange.json.Errors;
import org.crampdiary.model.DiaryYears;
import org.crampdiary.model.Night;
import org.crampdiary.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says of a date, a time of day, or both.
 *
 * @param offset from UTC, where the cell says it
 */
record CellMoment(@Nullable LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

    /** With one mark throughout, or with a year of four digits behind another: 4/3-2026. */
    static final Pattern IN_DIGITS =
            Pattern.compile(
                    "(\\d{1,2})([-/. ]) ?(\\d{1,2})(?:\\2 ?|[- ](?=\\d{4}))"
                            + "(\\d{4}|\\d{2})(?![\\d])");

    static final Pattern SERIAL = Pattern.compile("(\\d{5,6})(?:[.,](\\d{1,15}))?(?![\\d:])");
    static final Pattern EPOCH_SECONDS = Pattern.compile("\\d{10}");
    static final Pattern EPOCH_MILLIS = Pattern.compile("\\d{13}");

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern DAY_WORD =
            Pattern.compile(
                    "(\\d{1,2})(?:st|nd|rd|th)?\\.?[ -](\\p{L}{3,})\\.?,?[ -](\\d{4}|\\d{2})(?!\\d)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD_DAY =
            Pattern.compile(
                    "(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEKDAY =
            Pattern.compile(
                    "^(?:(?:mon|tue|wed|thu|fri|sat|sun|man|tir|ons|tor|fre|lør|søn)"
                            + "\\p{L}*[.,]* +)?(?:(?:den? |d\\. ?)(?=\\d))?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN =
            Pattern.compile("^(?:T|[, ]|kl\\.?|at )++", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME =
            Pattern.compile(
                    "(\\d{1,2})(?:[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?)?"
                            + " ?(?:([ap])\\.? ?m\\.?)? ?"
                            + "(Z|UTC|GMT|(?:UTC|GMT)?[+-]\\d{2}:?\\d{2})?",
                    Pattern.CASE_INSENSITIVE);

    /** The midnight in which a day ends. */
    private static final Pattern END_OF_DAY = Pattern.compile("24[:.]00(?:[:.]00)?");

    private static final Pattern FRACTION = Pattern.compile("0?[.,](\\d{1,15})");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]+");

    private static final List<Pattern> MONTHS =
            Stream.of("jan feb mar apr ma[yj] jun jul aug sep o[ck]t nov dec".split(" "))
                    .map(Pattern::compile)
                    .toList();
    private static final LocalDate DAY_0_OF_SPREADSHEETS = LocalDate.of(1899, 12, 30);
    private static final int LONGEST = 200;

    /**
     * Whether its day may be the evening of one night and the morning of another; a time until five
     * is of the night between them, whichever is meant.
     */
    boolean ofTwoNights() {
        return date != null
                && (time == null
                        || offset != null
                        || time.equals(LocalTime.MIDNIGHT)
                        || !Night.toCome(date.atTime(time)).isBefore(date));
    }

    /** The cell on one line, without a weekday. */
    static String plain(String cell) {
        return WEEKDAY.matcher(SPACES.matcher(cell).replaceAll(" ").strip()).replaceFirst("");
    }

    /** Throws {@link Unreadable} when it is neither a date nor a time. */
    static CellMoment read(String cell, CellStyle style) {
        String text = plain(cell);
        if (text.length() > LONGEST) {
            throw Unreadable.of("table.not-a-moment", shown(cell));
        }
        try {
            CellMoment read = fromUtc(text, style.dates());
            if (read == null) {
                read = local(text, style);
            }
            LocalDate date = read.date;
            if (date == null || DiaryYears.contain(date)) {
                return read;
            }
        } catch (DateTimeException _) {
            // such as the 30th of February
        }
        throw Unreadable.of("table.not-a-moment", shown(cell));
    }

    /** The same; empty when it is neither a date nor a time. */
    static Optional<CellMoment> readable(String cell, CellStyle style) {
        try {
            return Optional.of(read(cell, style));
        } catch (Unreadable _) {
            return Optional.empty();
        }
    }

    private static @Nullable CellMoment fromUtc(String text, @Nullable DateOrder dates) {
        Instant instant;
        if (dates == DateOrder.EPOCH_MILLIS && EPOCH_MILLIS.matcher(text).matches()) {
            instant = Instant.ofEpochMilli(Long.parseLong(text));
        } else if (dates == DateOrder.EPOCH_SECONDS && EPOCH_SECONDS.matcher(text).matches()) {
            instant = Instant.ofEpochSecond(Long.parseLong(text));
        } else {
            return null;
        }
        LocalDateTime utc = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        return new CellMoment(utc.toLocalDate(), utc.toLocalTime(), ZoneOffset.UTC);
    }

    private static CellMoment local(String text, CellStyle style) {
        Matcher serial = SERIAL.matcher(text);
        if (style.dates() == DateOrder.SERIAL && serial.lookingAt()) {
            return spreadsheet(serial, text.substring(serial.end()), style);
        }
        Matcher found = YEAR_FIRST.matcher(text);
        if (found.lookingAt()) {
            return of(date(found, 1, 2, 3), text, found, style);
        }
        found = IN_DIGITS.matcher(text);
        if (found.lookingAt()) {
            return of(inDigits(found, style.dates()), text, found, style);
        }
        found = DAY_WORD.matcher(text);
        if (found.lookingAt()) {
            return of(
                    dated(year(found.group(3)), found.group(2), found.group(1)),
                    text,
                    found,
                    style);
        }
        found = WORD_DAY.matcher(text);
        if (found.lookingAt()) {
            return of(
                    dated(year(found.group(3)), found.group(1), found.group(2)),
                    text,
                    found,
                    style);
        }
        return time(text, style);
    }

    private static CellMoment spreadsheet(Matcher serial, String rest, CellStyle style) {
        LocalDate date = DAY_0_OF_SPREADSHEETS.plusDays(Long.parseLong(serial.group(1)));
        String fraction = serial.group(2);
        if (fraction == null) {
            return withTime(date, rest, style);
        }
        LocalDateTime time = date.atStartOfDay().plusSeconds(seconds(fraction));
        return new CellMoment(time.toLocalDate(), time.toLocalTime(), null);
    }

    /** The seconds of a part of a day. */
    private static long seconds(String fraction) {
        return Math.round(Double.parseDouble("0." + fraction) * 86_400);
    }

    private static LocalDate date(Matcher parts, int year, int month, int day) {
        return LocalDate.of(
                year(parts.group(year)),
                Integer.parseInt(parts.group(month)),
                Integer.parseInt(parts.group(day)));
    }

    /** Throws {@link DateTimeException} when it is no date in this order. */
    static LocalDate inDigits(Matcher parts, @Nullable DateOrder order) {
        return switch (order) {
            case DAY_FIRST -> date(parts, 4, 3, 1);
            case MONTH_FIRST -> date(parts, 4, 1, 3);
            case YEAR_FIRST -> date(parts, 1, 3, 4);
            case null, default -> throw new DateTimeException("no order is known");
        };
    }

    private static int year(String digits) {
        return Integer.parseInt(digits) + (digits.length() == 2 ? 2000 : 0);
    }

    private static LocalDate dated(int year, String month, String day) {
        String word = Folded.of(month);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).matcher(word).lookingAt()) {
                return LocalDate.of(year, i + 1, Integer.parseInt(day));
            }
        }
        throw new DateTimeException("no month");
    }

    private static CellMoment of(LocalDate date, String text, Matcher found, CellStyle style) {
        return withTime(date, text.substring(found.end()), style);
    }

    private static CellMoment withTime(LocalDate date, String rest, CellStyle style) {
        String time = BETWEEN.matcher(rest).replaceFirst("");
        if (time.isEmpty()) {
            return new CellMoment(date, null, null);
        }
        CellMoment read = time(time, style);
        return new CellMoment(
                END_OF_DAY.matcher(time).matches() ? date.plusDays(1) : date,
                read.time,
                read.offset);
    }

    private static CellMoment time(String text, CellStyle style) {
        Matcher fraction = FRACTION.matcher(text);
        if (style.dates() == DateOrder.SERIAL && fraction.matches()) {
            return new CellMoment(
                    null, LocalTime.MIDNIGHT.plusSeconds(seconds(fraction.group(1))), null);
        }
        if (END_OF_DAY.matcher(text).matches()) {
            return new CellMoment(null, LocalTime.MIDNIGHT, null);
        }
        Matcher parts = TIME.matcher(text);
        if (!parts.matches() || (parts.group(2) == null && parts.group(4) == null)) {
            throw new DateTimeException("no time");
        }
        return new CellMoment(
                null,
                LocalTime.of(
                        hour(parts, style.twelveHour()),
                        number(parts.group(2)),
                        number(parts.group(3))),
                offset(parts.group(5)));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int hour(Matcher parts, boolean twelveHour) {
        int hour = Integer.parseInt(parts.group(1));
        String half = parts.group(4);
        if (half == null) {
            if (twelveHour && hour >= 1 && hour <= 12) {
                throw Unreadable.of("table.am-or-pm", parts.group());
            }
            return hour;
        }
        if (hour < 1 || hour > 12) {
            throw new DateTimeException("no hour of a clock of twelve");
        }
        return hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    private static @Nullable ZoneOffset offset(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String sign = text.replaceFirst("(?i)^(?:UTC|GMT|Z)", "");
        return sign.isEmpty() ? ZoneOffset.UTC : ZoneOffset.of(sign);
    }

    /** A cell within a sentence: short, and without control characters. */
    static String shown(String cell) {
        return Errors.printable(cell);
    }
}
