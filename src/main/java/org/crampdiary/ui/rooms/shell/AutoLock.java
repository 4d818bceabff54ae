package org.crampdiary.ui.rooms.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.crampdiary.ui.kit.Ticker;
import org.crampdiary.ui.kit.layout.Modal;

/**
 * Locks a protected diary on Ctrl+L, when nobody has touched the window for a while, and when the
 * computer slept: the clock on the wall has gone on by more than the one of the processor. For the
 * FX thread.
 */
public final class AutoLock {

    private static final Duration EVERY = Duration.ofSeconds(2);

    /** Product's own choice: less than that is a clock that was set. */
    private static final Duration SLEPT = Duration.ofSeconds(60);

    private static final KeyCombination LOCK =
            new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

    private final Scene scene;
    private final Clock clock;
    private final LongSupplier nanoTime;
    private final Supplier<Optional<Duration>> after;
    private final ReadOnlyBooleanProperty isProtected;
    private final Consumer<Boolean> lock;
    private final Ticker ticks = new Ticker(EVERY, this::check);
    private long touched;
    private long looked;
    private Instant lookedAt;

    /**
     * @param nanoTime of a clock that stands still while the computer sleeps, in ns
     * @param after how long the window is untouched then; empty for never
     * @param isProtected whether the diary can be locked
     * @param lock locks it, or says that it cannot be; gets whether somebody could see the window
     *     until now
     */
    public AutoLock(
            Scene scene,
            Clock clock,
            LongSupplier nanoTime,
            Supplier<Optional<Duration>> after,
            ReadOnlyBooleanProperty isProtected,
            Consumer<Boolean> lock) {
        this.scene = scene;
        this.clock = clock;
        this.nanoTime = nanoTime;
        this.after = after;
        this.isProtected = isProtected;
        this.lock = lock;
        this.touched = nanoTime.getAsLong();
        this.looked = touched;
        this.lookedAt = clock.instant();
    }

    /** Nothing ticks for a diary that cannot be locked. */
    private void follow(boolean on) {
        if (on) {
            touched = nanoTime.getAsLong();
            looked = touched;
            lookedAt = clock.instant();
            ticks.start();
        } else {
            ticks.stop();
        }
    }

    /** Watches keys, clocks and hands until unsubscribed. */
    public Subscription watch() {
        EventHandler<KeyEvent> key = this::key;
        Subscription touches = Touches.of(scene, this::touched);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key);
        return Subscription.combine(
                isProtected.subscribe(this::follow),
                ticks::stop,
                touches,
                () -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, key));
    }

    /** The key works above every card, too. */
    private void key(KeyEvent event) {
        if (LOCK.match(event)) {
            event.consume();
            lock.accept(true);
        }
    }

    /** What wakes the computer is no touch of the diary. */
    private void touched() {
        check();
        touched = nanoTime.getAsLong();
    }

    /** Locks the diary when it is time to. */
    void check() {
        if (!isProtected.get()) {
            return;
        }
        long now = nanoTime.getAsLong();
        Instant wall = clock.instant();
        Duration asleep = Duration.between(lookedAt, wall).minusNanos(now - looked);
        looked = now;
        lookedAt = wall;
        if (asleep.compareTo(SLEPT) > 0) {
            lock.accept(false);
        } else if (isLeft(Duration.ofNanos(now - touched)) && !Modal.isWaiting(scene.getRoot())) {
            lock.accept(true);
        }
    }

    private boolean isLeft(Duration untouched) {
        return after.get().filter(most -> untouched.compareTo(most) >= 0).isPresent();
    }
}
