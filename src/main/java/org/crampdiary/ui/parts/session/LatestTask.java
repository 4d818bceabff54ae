package org.crampdiary.ui.parts.session;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Computes in the background what is asked for, and hands over the answer to the newest question
 * only. A question that is out of date before its turn is not computed. For the FX thread.
 */
public final class LatestTask {

    private final Tasks tasks;
    private final AtomicLong newest = new AtomicLong();

    public LatestTask(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Asks; {@code done} gets the answer unless something else was asked meanwhile. */
    public <T> void compute(Callable<T> work, Consumer<? super T> done) {
        long question = newest.incrementAndGet();
        tasks.compute(
                () -> question == newest.get() ? Optional.of(work.call()) : Optional.<T>empty(),
                answer -> {
                    if (question == newest.get()) {
                        answer.ifPresent(done);
                    }
                },
                failure -> {
                    if (question == newest.get()) {
                        tasks.report(failure, () -> compute(work, done));
                    }
                });
    }

    /** Whatever was asked is not wanted any more. */
    public void forget() {
        newest.incrementAndGet();
    }
}
