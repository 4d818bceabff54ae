package org.crampdiary.exchange.table;

import org.crampdiary.model.Phrase;

/** Something to be said of a row, counted from 1. */
public record Said(int row, Phrase what) {

    /** The sentence with the number of the row. */
    public Phrase sentence() {
        return Phrase.of("table.row", Integer.toString(row), what);
    }
}
