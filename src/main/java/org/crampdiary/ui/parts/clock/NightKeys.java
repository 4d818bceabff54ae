package org.crampdiary.ui.parts.clock;

import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** At night Space is the clock's alone, wherever the keyboard is; Enter presses what has it. */
public final class NightKeys {

    private NightKeys() {}

    /**
     * Does what a key says, and uses it up. For the FX thread.
     *
     * @param space presses the clock
     */
    public static void heard(KeyEvent event, Runnable space) {
        boolean pressed = event.getEventType() == KeyEvent.KEY_PRESSED;
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
}
