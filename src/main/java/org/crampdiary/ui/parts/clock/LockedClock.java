package org.crampdiary.ui.parts.clock;

import java.time.Clock;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.crampdiary.store.protection.LockedCramp;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.signs.MoreThanACramp;

/**
 * The big button while the diary is locked: start and stop, the number to ring, and nothing that is
 * in the diary. For the FX thread.
 */
public final class LockedClock extends VBox {

    private final CrampClock clock;
    private final ClockButton button;

    /**
     * @param recorded the cramps that were recorded while it was locked
     * @param watched whether somebody could see the clock run until now
     * @param more has its button right below the big one
     */
    public LockedClock(
            LockedDiary diary,
            List<LockedCramp> recorded,
            boolean watched,
            Clock time,
            MoreThanACramp more,
            Messages messages) {
        if (watched) {
            clock = new CrampClock(diary, time); // knows of nothing that nobody saw
            diary.show(recorded);
        } else {
            diary.show(recorded);
            clock = new CrampClock(diary, time);
        }
        button = new ClockButton(clock, messages);
        ReliefPane help = new ReliefPane(clock, messages);
        Card over = AlreadyOver.card(clock, button::requestFocus, messages);
        Button notACramp =
                Buttons.plain(
                        "tonight-not-a-cramp",
                        messages.text("tonight.not-a-cramp"),
                        () -> clock.notACramp(button::requestFocus));
        for (Button wide : List.of(more.opener(), notACramp)) {
            wide.setMaxWidth(Double.MAX_VALUE);
            wide.setMinWidth(0);
            wide.setWrapText(true);
        }
        getStyleClass().addAll("column", "night-parts");
        getChildren()
                .addAll(
                        button,
                        more.opener(),
                        notACramp,
                        StillGoing.card(clock, button::requestFocus, messages),
                        help,
                        over);
        diary.diaryProperty().subscribe(clock::follow);
        clock.stateProperty()
                .subscribe(state -> {
                    boolean runs = state == CrampClock.State.RUNNING;
                    Visibility.when(runs, help);
                    Visibility.when(runs, notACramp);
                    Visibility.when(!runs, over);
                });
    }

    /**
     * Says on the button that Space presses it, when it does.
     *
     * @param everywhere whether Space is the clock's wherever the keyboard is
     */
    public void follow(ObservableBooleanValue everywhere) {
        Bindings.or(everywhere, button.focusedProperty()).subscribe(button::keys);
    }

    /** To be called about every second while it is on the screen. */
    public void tick() {
        clock.tick();
    }

    /** Starts, or stops what runs, as the big button does. */
    public void press() {
        clock.press();
    }

    /** Puts the keyboard on the big button. */
    public void focus() {
        button.requestFocus();
    }
}
