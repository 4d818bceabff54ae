package org.crampdiary.statistics;

import java.util.Arrays;
import java.util.Locale;

/** The conditions on numbers that the methods of this package share. */
final class Counts {

    private Counts() {}

    /** Throws {@link IllegalArgumentException} unless 0 ≤ {@code part} ≤ {@code of}. */
    static void check(int part, int of) {
        if (part < 0 || part > of) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "%d of %d", part, of));
        }
    }

    /** Throws {@link IllegalArgumentException} when a number is infinite or none. */
    static void checkFinite(double... values) {
        if (!Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("not finite: " + Arrays.toString(values));
        }
    }
}
