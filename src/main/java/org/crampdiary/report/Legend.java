package org.crampdiary.report;

import java.util.List;

/**
 * What the symbols of a chart mean.
 *
 * @param entries in the order of reading
 */
public record Legend(List<Entry> entries) {

    /** Of a chart that explains itself. */
    public static final Legend NONE = new Legend(List.of());

    public Legend {
        entries = List.copyOf(entries);
    }

    /** Something that a chart draws. */
    public enum Symbol {
        /** A bar. */
        BAR,
        /** What stands fainter behind a bar. */
        REACH,
        /** The hatched place of a bar whose height is not known. */
        UNKNOWN,
        /** The sign in the place of a bar while the diary was paused. */
        PAUSED,
        /** The dash of a bar of height 0. */
        NOTHING,
        /** The strip below the bars. */
        RECORDED,
        /** The line over the bars with its band. */
        TREND,
        /** The same line where it is not clear. */
        UNCLEAR_TREND,
        /** A value on its interval. */
        VALUE,
        /** A value on its interval that is clear. */
        CLEAR_VALUE
    }

    /** A symbol and what it means. */
    public record Entry(Symbol symbol, String words) {}
}
