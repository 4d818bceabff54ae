package org.crampdiary.ui.parts.clock;

import java.time.Clock;
import java.util.List;
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

    private final BigButton button;

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
            button = new BigButton(diary, time, messages); // knows of nothing that nobody saw
            diary.show(recorded);
        } else {
            diary.show(recorded);
            button = new BigButton(diary, time, messages);
        }
        CrampClock clock = button.clock();
        ReliefPane help = new ReliefPane(clock, messages);
        Card over = AlreadyOver.card(clock, button::focus, messages);
        Button notACramp =
                Buttons.plain(
                        "tonight-not-a-cramp",
                        messages.text("tonight.not-a-cramp"),
                        () -> clock.notACramp(button::focus));
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
                        StillGoing.card(clock, button::focus, messages),
                        help,
                        over);
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
        Runnable say = () -> button.keys(everywhere.get() || button.isFocusWithin());
        everywhere.subscribe(say);
        button.focusWithinProperty().subscribe(say);
        say.run();
    }

    /** The button itself. */
    public BigButton button() {
        return button;
    }
}
