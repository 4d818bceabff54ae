package org.crampdiary.ui.parts.clock;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.OneTabStop;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * After an hour: "still going, or when did it stop?", answered in one press, in sight without
 * scrolling.
 */
final class StillGoing {

    /** In minutes after the start. */
    static final List<Integer> STOPPED_AFTER = List.of(5, 10, 15, 30);

    private StillGoing() {}

    /**
     * The question, there only when it is due.
     *
     * @param then runs after a press
     */
    static Card card(CrampClock clock, Runnable then, Messages messages) {
        List<Button> answers = new ArrayList<>();
        Card card = Card.titled(messages.text("tonight.still-going-title"));
        answers.add(
                Buttons.plain(
                        "tonight-still-going",
                        messages.text("tonight.still-going"),
                        () -> {
                            clock.goesOn();
                            Visibility.when(false, card);
                            then.run();
                        }));
        for (int minutes : STOPPED_AFTER) {
            answers.add(
                    stopped(
                            "tonight-stopped-" + minutes,
                            messages.text("tonight.stopped-after", minutes),
                            clock,
                            Duration.ofMinutes(minutes),
                            then));
        }
        answers.add(
                stopped(
                        "tonight-stopped-unknown",
                        messages.text("tonight.dont-know"),
                        clock,
                        null,
                        then));
        Flow flow = new Flow(answers.toArray(Button[]::new));
        OneTabStop.of(flow, answers);
        Field.asks(messages.text("tonight.still-going-title"), flow);
        card.getChildren().addAll(Texts.body(messages.text("tonight.still-going-lead")), flow);
        card.setId("tonight-still");
        card.getStyleClass().add("clock-still");
        Runnable refresh = () -> Visibility.when(clock.mayBeForgotten(), card);
        clock.stateProperty().subscribe(_ -> refresh.run());
        clock.elapsedSecondsProperty().subscribe(_ -> refresh.run());
        return card;
    }

    private static Button stopped(
            String id, String text, CrampClock clock, @Nullable Duration lasted, Runnable then) {
        return Buttons.plain(
                id,
                text,
                () -> {
                    clock.stoppedAfter(lasted);
                    then.run();
                });
    }
}
