package org.crampdiary.ui.parts.clock;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody has been able to see the clock run. What began before may have ended while the
 * laptop slept or the program was closed. For the FX thread.
 */
final class SeenTime {

    /** Longer than this without a tick, and nobody saw the clock. */
    private static final Duration GAP = Duration.ofMinutes(5);

    private @Nullable Instant lastTick;
    private Instant begin = Instant.MIN;

    /** The program was opened while something ran since {@code start}. */
    void opened(Instant start, Instant now) {
        if (Duration.between(start, now).compareTo(GAP) > 0) {
            begin = now;
        }
    }

    void tick(Instant now) {
        if (lastTick != null && Duration.between(lastTick, now).compareTo(GAP) > 0) {
            begin = now;
        }
        lastTick = now;
    }

    /** A clock that nobody looked at begins to run. */
    void started(Instant now) {
        lastTick = now;
    }

    /** Whether all was seen since {@code start}. */
    boolean since(Instant start) {
        return !start.isBefore(begin);
    }
}
