package org.crampdiary.summary.print;

import org.crampdiary.summary.Paper;

/**
 * Which pages of a document go to which printer, and how.
 *
 * @param printer the name of a {@link Printer}
 * @param copies 1 to {@link #MOST_COPIES}
 * @param from the first page, from 1 on
 * @param to the last page, not before the first
 * @param paper what they are printed on; pages of another size are made smaller until they are
 *     whole on it
 */
public record PrintOrder(String printer, int copies, int from, int to, Paper paper) {

    public static final int MOST_COPIES = 99;

    public PrintOrder {
        if (copies < 1 || copies > MOST_COPIES || from < 1 || to < from) {
            throw new IllegalArgumentException(copies + " of " + from + " to " + to);
        }
    }

    /** How many different pages. */
    public int pages() {
        return to - from + 1;
    }
}
