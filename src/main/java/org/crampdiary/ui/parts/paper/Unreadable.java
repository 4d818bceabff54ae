package org.crampdiary.ui.parts.paper;

import org.crampdiary.model.Phrase;

/** A part of a cell that means nothing. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Phrase why;

    Unreadable(Phrase why) {
        super(why.key());
        this.why = why;
    }

    Phrase why() {
        return why;
    }
}
