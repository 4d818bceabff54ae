package org.crampdiary.exchange.table;

import org.crampdiary.model.Phrase;

/**
 * Something to be said of a row.
 *
 * @param row from 1
 * @param column the headings of the columns that are meant; empty for the whole row
 */
public record Said(int row, String column, Phrase what) {

    Said(int row, Phrase what) {
        this(row, "", what);
    }

    /** The sentence with the number of the row. */
    public Phrase sentence() {
        String number = Integer.toString(row);
        return column.isEmpty()
                ? Phrase.of("table.row", number, what)
                : Phrase.of("table.cell", number, column, what);
    }
}
