package org.crampdiary.app;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.crampdiary.ui.parts.session.Background;

/**
 * The program's threads: one that writes, one for what is pressed while that one opens the diary,
 * some that compute, others that wait for printers.
 */
final class Workers {

    private static final long LONGEST_WRITE_S = 60;

    private static final long LONGEST_IDLE_S = 2;

    /** So that the figures of one room do not wait for those of another. */
    private static final int COMPUTERS = 3;

    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("diary-writer").daemon(false).factory());
    private final ExecutorService presser =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("diary-presses").daemon(false).factory());
    private final ExecutorService computer = computers();
    private final ExecutorService outside =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().name("diary-outside-", 1).daemon().factory());
    private final Background background;
    private final Background presses;

    Workers(Executor fxThread) {
        background = new Background(writer, computer, outside, fxThread);
        presses = new Background(presser, computer, outside, fxThread);
    }

    /** Idle ones end: what Java's reader of XML keeps of a page it keeps for the thread. */
    private static ExecutorService computers() {
        ThreadPoolExecutor computers =
                new ThreadPoolExecutor(
                        COMPUTERS,
                        COMPUTERS,
                        LONGEST_IDLE_S,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        Thread.ofPlatform().name("diary-computer-", 1).daemon().factory());
        computers.allowCoreThreadTimeOut(true);
        return computers;
    }

    Background background() {
        return background;
    }

    /** Writes what does not wait for the diary. */
    Background presses() {
        return presses;
    }

    /**
     * Lets what is being written end, and then runs {@code last} on the writing thread.
     *
     * @param beside is then run too, and left when a disk does not answer
     */
    void finish(Runnable last, Runnable beside) {
        computer.shutdownNow();
        outside.shutdownNow();
        writer.execute(last);
        writer.shutdown();
        presser.shutdown();
        try {
            if (!writer.awaitTermination(LONGEST_WRITE_S, TimeUnit.SECONDS)
                    || !presser.awaitTermination(LONGEST_WRITE_S, TimeUnit.SECONDS)) {
                System.getLogger(Workers.class.getName())
                        .log(System.Logger.Level.WARNING, "a write did not end in time");
            }
            Thread.ofPlatform().daemon().start(beside).join(Duration.ofSeconds(LONGEST_WRITE_S));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
