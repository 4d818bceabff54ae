package org.crampdiary.model;

import java.time.LocalDate;

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
}
