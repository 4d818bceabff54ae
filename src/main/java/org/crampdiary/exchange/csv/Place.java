package org.crampdiary.exchange.csv;

import org.crampdiary.model.Phrase;

/**
 * Where something stands.
 *
 * @param row as spreadsheets count: the names of the columns are row 1
 */
record Place(String file, int row) {

    Phrase words() {
        return Phrase.of("exchange.row", file, Integer.toString(row));
    }

    Phrase words(String column) {
        return Phrase.of("exchange.cell", file, Integer.toString(row), column);
    }
}
