package org.crampdiary.ui.parts.clock;

import java.time.Clock;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.crampdiary.text.Messages;

/**
 * The big button with its clock where the diary is not at hand: what it starts is kept beside it.
 * For the FX thread.
 */
public final class BigButton extends VBox {

    private final CrampClock clock;
    private final ClockButton button;
    private final ClockTicks ticks;

    /**
     * @param diary of what is recorded meanwhile
     */
    public BigButton(LockedDiary diary, Clock time, Messages messages) {
        clock = new CrampClock(diary, time);
        button = new ClockButton(clock, messages);
        ticks = new ClockTicks(clock, time, clock::tick);
        getChildren().add(button);
        diary.diaryProperty().subscribe(clock::follow);
    }

    CrampClock clock() {
        return clock;
    }

    /** Says from now on whether Space presses it where the keyboard is. */
    void keys(boolean now) {
        button.keys(now);
    }

    /** Whether a press on it has begun and may yet count. */
    public ReadOnlyBooleanProperty heldProperty() {
        return button.armedProperty();
    }

    /** Goes with the time until unsubscribed; to be while it is on the screen. */
    public Subscription watch() {
        return ticks.watch();
    }

    /** Starts, or stops what runs, as the button does. */
    public void press() {
        clock.press();
    }

    /** Puts the keyboard on it. */
    public void focus() {
        button.requestFocus();
    }
}
