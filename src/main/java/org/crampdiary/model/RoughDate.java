package org.crampdiary.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day, a month or a year, as exactly as a person remembers it.
 *
 * @param iso ISO 8601 with a year of four digits: {@code 2026-03-04}, {@code 2026-03} or {@code
 *     2026}
 */
public record RoughDate(String iso) {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
    private static final String FIRST_DAY = "-01-01";
    private static final int YEAR = "2026".length();
    private static final int MONTH = "2026-03".length();

    public RoughDate {
        if (!FORM.matcher(iso).matches()) {
            throw new IllegalArgumentException("not a day, a month or a year: " + iso);
        }
        firstOf(iso); // throws when there is no such day or month
    }

    /** The date that a text means in ISO 8601; empty when it means none. */
    public static Optional<RoughDate> parse(String iso) {
        try {
            return Optional.of(new RoughDate(iso));
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static LocalDate firstOf(String iso) {
        return LocalDate.parse(iso + FIRST_DAY.substring(iso.length() - YEAR));
    }

    /** The first day that it can mean. */
    public LocalDate first() {
        return firstOf(iso);
    }

    /** The last day that it can mean. */
    public LocalDate last() {
        if (isYear()) {
            return first().with(TemporalAdjusters.lastDayOfYear());
        }
        return isMonth() ? first().with(TemporalAdjusters.lastDayOfMonth()) : first();
    }

    /** Whether only the year is known. */
    public boolean isYear() {
        return iso.length() == YEAR;
    }

    /** Whether only the month and its year are known. */
    public boolean isMonth() {
        return iso.length() == MONTH;
    }

    /** As in files. */
    @Override
    public String toString() {
        return iso;
    }
}
