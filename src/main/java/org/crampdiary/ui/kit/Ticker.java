package org.crampdiary.ui.kit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Does something at regular times. Unlike an animation it does not keep the window drawing sixty
 * frames a second in between. For the FX thread, on which the action runs too.
 */
public final class Ticker {

    private final Executor later;
    private final Runnable action;
    private @Nullable Round round;

    /** From a start to the stop, after which nothing that waits knows the action any more. */
    private static final class Round {
        private @Nullable Runnable action;

        private Round(Runnable action) {
            this.action = action;
        }
    }

    /**
     * @param pause from the end of one action to the beginning of the next
     */
    public Ticker(Duration pause, Runnable action) {
        later =
                CompletableFuture.delayedExecutor(
                        pause.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater);
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
            round = new Round(action);
            next(round, later);
        }
    }

    /** Ends; an action that is due already is left out. */
    public void stop() {
        if (round != null) {
            round.action = null;
            round = null;
        }
    }

    private static void next(Round begun, Executor later) {
        later.execute(() -> {
            if (begun.action != null) {
                begun.action.run();
                next(begun, later);
            }
        });
    }
}
