package org.crampdiary.ui.parts.clock;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * At night Space is the clock's alone, wherever the keyboard is; Enter presses what has it. A key
 * that is held down presses once: its repeats would stop what it has started. For the FX thread.
 */
public final class NightKeys {

    /** A held key is told again sooner; after it a key counts though nobody saw it let go. */
    private static final long LONGEST_REPEAT_NS = TimeUnit.SECONDS.toNanos(1);

    private final LongSupplier nanos;
    private @Nullable KeyCode down;
    private long told;

    public NightKeys() {
        this(System::nanoTime);
    }

    /**
     * @param nanos a time that only goes forward, in ns
     */
    NightKeys(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * Does what a key says, and uses it up.
     *
     * @param space presses the clock
     */
    public void heard(KeyEvent event, Runnable space) {
        boolean pressed = isFreshPress(event);
        if (event.getCode() == KeyCode.SPACE) {
            if (pressed) {
                space.run();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && event.getTarget() instanceof ButtonBase focused) {
            if (pressed) {
                focused.fire();
            }
            event.consume();
        }
    }

    private boolean isFreshPress(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            down = null;
        }
        if (event.getEventType() != KeyEvent.KEY_PRESSED) {
            return false;
        }
        long now = nanos.getAsLong();
        boolean repeated = event.getCode() == down && now - told < LONGEST_REPEAT_NS;
        down = event.getCode();
        told = now;
        return !repeated;
    }
}
