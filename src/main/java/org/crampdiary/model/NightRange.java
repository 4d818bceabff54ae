package org.crampdiary.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * Consecutive nights, both ends included and never empty. A night carries the date of its evening.
 */
public record NightRange(LocalDate from, LocalDate to) {

    public NightRange {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("from " + from + " is after to " + to);
        }
    }

    /** The {@code nights} ≥ 1 nights that end with {@code last}. */
    public static NightRange ending(LocalDate last, int nights) {
        return new NightRange(last.minusDays(nights - 1L), last);
    }

    /** The range of the same length directly before this one. */
    public NightRange previous() {
        return ending(from.minusDays(1), length());
    }

    /**
     * The number of nights, at least 1.
     *
     * @throws ArithmeticException when it is more than an {@code int} holds
     */
    public int length() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }

    /** Whether at least one night belongs to both. */
    public boolean overlaps(NightRange other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    public boolean contains(LocalDate night) {
        return !night.isBefore(from) && !night.isAfter(to);
    }

    /** All nights, oldest first. */
    public Stream<LocalDate> nights() {
        return from.datesUntil(to.plusDays(1));
    }
}
