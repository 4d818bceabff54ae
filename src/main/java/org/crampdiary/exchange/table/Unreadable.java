package org.crampdiary.exchange.table;

import java.util.List;
import org.crampdiary.exchange.json.Errors;
import org.crampdiary.model.Phrase;

/** A cell, or a row, that cannot be read; stays within this package. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase why;
    private final String column;

    private Unreadable(Phrase why, String column) {
        super(why.key(), null, false, false); // there may be one for each of 100,000 rows
        this.why = why;
        this.column = column;
    }

    static Unreadable of(String key, Object... args) {
        return new Unreadable(Phrase.of(key, args), "");
    }

    /** The same, with where it stands. */
    Unreadable in(List<String> columns) {
        return new Unreadable(
                why, String.join(", ", columns.stream().map(Errors::printable).toList()));
    }

    /** The headings of its columns; empty for what is wrong with a row as a whole. */
    String column() {
        return column;
    }

    Phrase why() {
        return why;
    }
}
