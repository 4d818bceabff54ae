package org.crampdiary.model;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The years in which a diary has entries, whichever way they come in. Far beyond them dates cannot
 * be reckoned with: one night of the year 1 would stretch every figure over 700,000 nights.
 */
public final class DiaryYears {

    public static final int FIRST = 1900;
    public static final int LAST = 2199;

    private DiaryYears() {}

    public static boolean contain(int year) {
        return year >= FIRST && year <= LAST;
    }

    public static boolean contain(LocalDate date) {
        return contain(date.getYear());
    }

    /** Whether they contain a local time and the night that it belongs to. */
    public static boolean contain(LocalDateTime start) {
        return contain(start.toLocalDate()) && contain(Night.containing(start));
    }

    /** Whether they contain all that a date may mean. */
    public static boolean contain(RoughDate date) {
        return contain(date.first());
    }
}
