package org.crampdiary.ui.parts.clock;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import org.crampdiary.model.CrampFields;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.OneTabStop;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;

/** "It is already over": a cramp that was not timed, in one press. */
final class AlreadyOver {

    private AlreadyOver() {}

    /**
     * The buttons under their heading.
     *
     * @param then runs after a press
     */
    static Card card(CrampClock clock, Runnable then, Messages messages) {
        Flow choices = new Flow();
        for (int minutes : List.of(1, 3, 5)) {
            choices.getChildren()
                    .add(
                            button(
                                    messages.text("tonight.over-minutes", minutes),
                                    minutes,
                                    () -> log(clock, minutes * 60, then)));
        }
        choices.getChildren()
                .add(
                        button(
                                messages.text("format.over-minutes", 10),
                                10,
                                () -> log(clock, CrampFields.OVER_TEN_MINUTES_SECONDS, then)));
        OneTabStop.of(choices, choices.getChildren().stream().map(ButtonBase.class::cast).toList());
        Field.asks(messages.text("tonight.already-over"), choices);
        Card card = Card.titled(messages.text("tonight.already-over"), choices);
        card.setId("tonight-over");
        return card;
    }

    private static Node button(String text, int minutes, Runnable action) {
        return Buttons.plain("tonight-over-" + minutes, text, action);
    }

    private static void log(CrampClock clock, int seconds, Runnable then) {
        clock.alreadyOver(seconds);
        then.run();
    }
}
