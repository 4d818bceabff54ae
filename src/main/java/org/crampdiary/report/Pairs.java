package org.crampdiary.report;

import java.util.List;

/**
 * Values of two columns, such as before and during.
 *
 * @param rows below each other; nothing is to be seen without any
 */
public record Pairs(Heading first, Heading second, List<Row> rows) implements Drawing {

    /** Nothing. */
    public static final Pairs NONE = new Pairs(new Heading("", ""), new Heading("", ""), List.of());

    public Pairs {
        rows = List.copyOf(rows);
    }

    /**
     * What a column is.
     *
     * @param name in few words
     * @param more stands below the name; may be empty
     */
    public record Heading(String name, String more) {}

    /** One row with its value in each column. */
    public record Row(String name, String first, String second) {}
}
