package org.crampdiary.ui.kit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Does something at regular times. Unlike an animation it does not keep the window drawing sixty
 * frames a second in between. For the FX thread, on which the action runs too.
 */
public final class Ticker {

    private final Supplier<Duration> pause;
    private final Runnable action;
    private @Nullable Round round;

    /** From a start to the stop, after which nothing that waits knows the action any more. */
    private static final class Round {
        private @Nullable Ticker of;

        private Round(Ticker of) {
            this.of = of;
        }
    }

    /**
     * @param pause from the end of one action to the beginning of the next
     */
    public Ticker(Duration pause, Runnable action) {
        this(() -> pause, action);
    }

    /**
     * @param pause the same, asked anew at each end, in whole milliseconds of at least one
     */
    public Ticker(Supplier<Duration> pause, Runnable action) {
        this.pause = pause;
        this.action = action;
    }

    /** Does it from now on, with a pause first, until unsubscribed. */
    public static Subscription every(Duration pause, Runnable action) {
        Ticker ticker = new Ticker(pause, action);
        ticker.start();
        return ticker::stop;
    }

    /** Begins, with a pause first; does nothing while it runs. */
    public void start() {
        if (round == null) {
            round = new Round(this);
            next(round);
        }
    }

    /** Ends; an action that is due already is left out. */
    public void stop() {
        if (round != null) {
            round.of = null;
            round = null;
        }
    }

    /** Asks for the pause anew where it runs: the one it is in may have become too long. */
    public void again() {
        if (round != null) {
            stop();
            start();
        }
    }

    private static void next(Round begun) {
        if (begun.of != null) {
            CompletableFuture.delayedExecutor(
                            begun.of.pause.get().toMillis(),
                            TimeUnit.MILLISECONDS,
                            Platform::runLater)
                    .execute(() -> tick(begun));
        }
    }

    private static void tick(Round begun) {
        if (begun.of != null) {
            begun.of.action.run();
            next(begun);
        }
    }
}
