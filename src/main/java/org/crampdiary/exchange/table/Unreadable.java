package org.crampdiary.exchange.table;

import org.crampdiary.model.Phrase;

/** A cell, or a row, that cannot be read; stays within this package. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase why;

    private Unreadable(Phrase why) {
        super(why.key(), null, false, false); // there may be one for each of 100,000 rows
        this.why = why;
    }

    static Unreadable of(String key, Object... args) {
        return new Unreadable(Phrase.of(key, args));
    }

    Phrase why() {
        return why;
    }
}
