package org.crampdiary.ui.parts.session;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.crampdiary.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The threads beside the FX thread. Writing is done on one of them, in order; computing on another,
 * so that a long figure never delays a save; and waiting for printers and sticks on others again,
 * since they may never answer. Results and failures arrive on the FX thread.
 *
 * @param writer runs one task after the other
 * @param computer may run several at once
 * @param outside runs any number at once
 * @param fxThread brings results back
 */
public record Background(Executor writer, Executor computer, Executor outside, Executor fxThread) {

    /** A printer on the network may take some seconds to answer. */
    private static final long LONGEST_WAIT_S = 20;

    /** Runs something that changes the diary or a file, after all that was handed over before. */
    public <T> void write(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        run(writer, work, done, failed);
    }

    /** Works on a disk that may be slow or never answer, such as a stick; nothing waits with it. */
    public <T> void beside(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        run(outside, work, done, failed);
    }

    /**
     * Runs something that waits for what is outside of the program. Without an answer in time it
     * has failed, and an answer that comes later is dropped.
     *
     * @param late what it fails with then
     */
    <T> void outside(
            Callable<T> work,
            Refusal late,
            Consumer<? super T> done,
            Consumer<? super Exception> failed) {
        AtomicReference<@Nullable Consumer<? super Exception>> waiting =
                new AtomicReference<>(failed);
        run(
                outside,
                work,
                result -> {
                    if (waiting.getAndSet(null) != null) {
                        done.accept(result);
                    }
                },
                failure -> fail(waiting, failure));
        // Knows nobody any more once there is an answer.
        CompletableFuture.delayedExecutor(LONGEST_WAIT_S, TimeUnit.SECONDS, fxThread)
                .execute(() -> fail(waiting, late));
    }

    private static void fail(
            AtomicReference<@Nullable Consumer<? super Exception>> waiting, Exception why) {
        Consumer<? super Exception> failed = waiting.getAndSet(null);
        if (failed != null) {
            failed.accept(why);
        }
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
