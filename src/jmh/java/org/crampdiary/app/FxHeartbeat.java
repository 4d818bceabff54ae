package org.crampdiary.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/**
 * Knocks at the FX thread from another one and notes how long each knock waits. Pulses would not
 * do: there is none while nothing moves, so that a pause between two says nothing about a block.
 */
final class FxHeartbeat {

    private static final long PAUSE_MS = 2;
    private static final long QUIET_NS = 400_000_000;

    /** One frame at 60 a second: a longer wait is a block. */
    private static final long FRAME_NS = 16_000_000;

    private final List<Long> waits = new ArrayList<>();
    private long lastBlockEnded;

    /** Knocks until {@code done} and the FX thread has been free for a while. */
    void until(BooleanSupplier done) throws InterruptedException {
        long begun = System.nanoTime();
        lastBlockEnded = begun;
        long free = begun;
        while (!done.getAsBoolean() || System.nanoTime() - free < QUIET_NS) {
            if (System.nanoTime() - begun > 60_000_000_000L) {
                throw new IllegalStateException("nothing came to the screen within a minute");
            }
            long knocked = System.nanoTime();
            CountDownLatch answered = new CountDownLatch(1);
            Platform.runLater(answered::countDown);
            answered.await();
            long now = System.nanoTime();
            waits.add(now - knocked);
            if (now - knocked > FRAME_NS) {
                lastBlockEnded = now;
            }
            if (now - knocked > FRAME_NS || !done.getAsBoolean()) {
                free = now;
            }
            Thread.sleep(PAUSE_MS);
        }
    }

    /** When the last wait of more than a frame ended, by {@link System#nanoTime}. */
    long lastBlockEnded() {
        return lastBlockEnded;
    }

    double longestMs() {
        return Collections.max(waits) / 1e6;
    }

    /** Of 100 knocks, 95 wait no longer. */
    double percentile95Ms() {
        List<Long> sorted = waits.stream().sorted().toList();
        return sorted.get((int) (0.95 * (sorted.size() - 1))) / 1e6;
    }

    /** All waits of more than a frame together. */
    double blockedMs() {
        return waits.stream().filter(wait -> wait > FRAME_NS).mapToLong(wait -> wait).sum() / 1e6;
    }
}
