package org.crampdiary.cli;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.crampdiary.store.WriteProgress;
import org.jspecify.annotations.Nullable;

/**
 * Hears that the process is asked to end (Ctrl+C, SIGTERM). A change that is being written is given
 * up, and the end is held until the diary is closed; the exit code is the signal's then: 130 or
 * 143. What is done by that time stays done and ends with 0.
 */
final class StopSignal implements WriteProgress, AutoCloseable {

    /**
     * A disk that does not answer for so long is ended as by a kill: undone at the next opening.
     */
    private static final long LONGEST_SECONDS = 60;

    /** How far the command is; a stop that comes before it began lets it begin nothing. */
    private enum Stage {
        BEFORE,
        STOPPED,
        BEGUN,
        DONE
    }

    private final IntConsumer exit;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.BEFORE);
    private final AtomicReference<@Nullable Thread> hook = new AtomicReference<>();
    private volatile boolean asked;

    StopSignal() {
        this(Runtime.getRuntime()::halt);
    }

    /**
     * @param exit ends a process that has been asked to end, with another exit code
     */
    StopSignal(IntConsumer exit) {
        this.exit = exit;
    }

    /**
     * From now on.
     *
     * @param stopped called on another thread when the process ends before anything has begun
     */
    void watch(Runnable stopped) {
        Thread thread = new Thread(() -> stop(stopped), "stop-signal");
        try {
            Runtime.getRuntime().addShutdownHook(thread);
            hook.set(thread);
        } catch (IllegalStateException _) { // the process is ending already
            asked = true;
        }
    }

    /** Whether the command may begin to change anything; not when it was stopped before. */
    boolean begin() {
        return stage.compareAndSet(Stage.BEFORE, Stage.BEGUN);
    }

    /** All of it is done; whoever stops it now stops nothing. */
    void done() {
        stage.set(Stage.DONE);
    }

    void stop(Runnable stopped) {
        asked = true;
        if (stage.compareAndSet(Stage.BEFORE, Stage.STOPPED)) {
            stopped.run();
            return;
        }
        try {
            if (closed.await(LONGEST_SECONDS, TimeUnit.SECONDS) && stage.get() == Stage.DONE) {
                exit.accept(0);
            }
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

    /** To be called when the diary is closed and all is said: the process may end now. */
    @Override
    public void close() {
        closed.countDown();
        Thread watching = hook.get();
        if (watching != null) {
            try {
                Runtime.getRuntime().removeShutdownHook(watching);
            } catch (IllegalStateException _) { // it is ending, and has the hook
                asked = true;
            }
        }
    }
}
