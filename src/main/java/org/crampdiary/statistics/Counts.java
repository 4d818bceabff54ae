package org.crampdiary.statistics;

/** The one condition on counts that the methods of this package share. */
final class Counts {

    private Counts() {}

    /** Throws {@link IllegalArgumentException} unless 0 ≤ {@code part} ≤ {@code of}. */
    static void check(int part, int of) {
        if (part < 0 || part > of) {
            throw new IllegalArgumentException("%d of %d".formatted(part, of));
        }
    }
}
