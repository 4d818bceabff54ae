package org.crampdiary.ui.parts.session;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * The one way off the FX thread and back. Writing is done on one thread, in order; computing on
 * another, so that a long figure never delays a save. Results and failures arrive on the FX thread.
 */
public final class Background {

    private final Executor writer;
    private final Executor computer;
    private final Executor fxThread;

    /**
     * @param writer runs one task after the other
     * @param computer may run several at once
     * @param fxThread brings results back
     */
    public Background(Executor writer, Executor computer, Executor fxThread) {
        this.writer = writer;
        this.computer = computer;
        this.fxThread = fxThread;
    }

    /** Runs something that changes the diary or a file, after all that was handed over before. */
    public <T> void write(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        run(writer, work, done, failed);
    }

    /** Runs something that only reads and computes. */
    public <T> void compute(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        run(computer, work, done, failed);
    }

    private <T> void run(
            Executor executor,
            Callable<T> work,
            Consumer<? super T> done,
            Consumer<? super Exception> failed) {
        executor.execute(() -> {
            try {
                T result = work.call();
                fxThread.execute(() -> done.accept(result));
            } catch (Exception e) {
                fxThread.execute(() -> failed.accept(e));
            }
        });
    }
}
