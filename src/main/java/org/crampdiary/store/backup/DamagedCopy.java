package org.crampdiary.store.backup;

import java.io.IOException;

/** A copy that cannot be trusted: it, or the diary that it was made of, is damaged. */
public final class DamagedCopy extends IOException {

    private static final long serialVersionUID = 1L;

    public DamagedCopy(String message) {
        super(message);
    }
}
