package org.crampdiary.ui.rooms.recovery;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.store.recovery.Salvage;

/** One reading of a damaged diary, which can be given up. */
final class SalvageReading {

    private final Recovery recovery;
    private volatile boolean left;

    SalvageReading(Recovery recovery) {
        this.recovery = recovery;
    }

    /**
     * On a background thread: what can be read.
     *
     * @throws CancellationException when it was given up, also before it began
     */
    synchronized Optional<Salvage> read() {
        goOn();
        return recovery.salvage(this::goOn);
    }

    private void goOn() {
        if (left) {
            throw new CancellationException();
        }
    }

    /** Gives it up; at any time, on any thread. */
    void leave() {
        left = true;
    }

    boolean isLeft() {
        return left;
    }

    /** Waits, on a background thread, until nothing of the diary is being read by it. */
    synchronized void awaitEnd() {
        leave();
    }
}
