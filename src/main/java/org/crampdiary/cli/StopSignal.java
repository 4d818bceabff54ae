package org.crampdiary.cli;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.crampdiary.store.WriteProgress;

/**
 * Gives a long change up when the process is asked to end (Ctrl+C, SIGTERM), and holds that end
 * until the diary is closed. The exit code is then the signal's: 130 or 143.
 */
final class StopSignal implements WriteProgress, AutoCloseable {

    /**
     * A disk that does not answer for so long is ended as by a kill: undone at the next opening.
     */
    private static final long LONGEST_SECONDS = 60;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop-signal");
    private volatile boolean asked;

    /** From now on; before, as while a file is read, there is nothing to be undone. */
    void watch() {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException _) { // the process is ending already
            asked = true;
        }
    }

    private void stop() {
        asked = true;
        try {
            closed.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void written(int written, int all) {
        if (asked) {
            throw new CancellationException();
        }
    }

    /** To be called when the diary is closed: the process may end now. */
    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) { // it is ending, and has the hook
            asked = true;
        }
    }
}
