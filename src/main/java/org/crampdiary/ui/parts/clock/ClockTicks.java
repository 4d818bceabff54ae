package org.crampdiary.ui.parts.clock;

import java.time.Clock;
import java.time.Duration;
import javafx.util.Subscription;
import org.crampdiary.ui.kit.Ticker;

/**
 * Looks at the time when it may say something new: at each second while a cramp runs or "saved"
 * stands, else seldom, and then on the full minute too. For the FX thread.
 */
public final class ClockTicks {

    private static final Duration SECOND = Duration.ofSeconds(1);

    /** The computer may have slept, or somebody has set its clock. A part of a minute. */
    private static final Duration SELDOM = Duration.ofSeconds(5);

    private final CrampClock clock;
    private final Clock time;
    private final Ticker ticks;

    /**
     * @param look runs at each look, and calls {@link CrampClock#tick}
     */
    public ClockTicks(CrampClock clock, Clock time, Runnable look) {
        this.clock = clock;
        this.time = time;
        ticks = new Ticker(this::pause, look);
    }

    /** Goes on until unsubscribed. */
    public Subscription watch() {
        ticks.start();
        return Subscription.combine(
                clock.stateProperty().subscribe((_, _) -> ticks.again()),
                clock.justSavedProperty().subscribe((_, _) -> ticks.again()),
                ticks::stop);
    }

    /** Cramps begin at full seconds, so that the next one ends where the next of the clock does. */
    Duration pause() {
        boolean counts =
                clock.stateProperty().get() == CrampClock.State.RUNNING
                        || clock.justSavedProperty().get();
        long step = (counts ? SECOND : SELDOM).toMillis();
        return Duration.ofMillis(step - Math.floorMod(time.millis(), step));
    }
}
