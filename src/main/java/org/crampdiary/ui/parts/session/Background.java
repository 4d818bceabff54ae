package org.crampdiary.ui.parts.session;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * The threads beside the FX thread. Writing is done on one of them, in order; computing on another,
 * so that a long figure never delays a save; and waiting for printers on others again, since they
 * may never answer. Results and failures arrive on the FX thread.
 *
 * @param writer runs one task after the other
 * @param computer may run several at once
 * @param outside runs any number at once
 * @param fxThread brings results back
 */
public record Background(Executor writer, Executor computer, Executor outside, Executor fxThread) {

    /** Runs something that changes the diary or a file, after all that was handed over before. */
    public <T> void write(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        run(writer, work, done, failed);
    }

    /** Runs something on one of the executors. */
    <T> void run(
            Executor executor,
            Callable<T> work,
            Consumer<? super T> done,
            Consumer<? super Exception> failed) {
        executor.execute(() -> {
            try {
                T result = work.call();
                fxThread.execute(() -> done.accept(result));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // the program ends, and nobody waits any more
            } catch (Exception e) {
                fxThread.execute(() -> failed.accept(e));
            }
        });
    }
}
