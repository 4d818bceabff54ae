package org.crampdiary.store.sqlite;

import java.io.IOException;

/** The disk is full. */
final class NoRoom extends IOException {

    private static final long serialVersionUID = 1L;

    NoRoom(IOException cause) {
        super(cause);
    }
}
