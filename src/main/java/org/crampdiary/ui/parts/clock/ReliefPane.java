package org.crampdiary.ui.parts.clock;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Texts;

/** What helps, until the advice at ten minutes takes its place. */
final class ReliefPane extends StackPane {

    private final CrampClock clock;
    private final Label relief;
    private final Card advice;

    ReliefPane(CrampClock clock, Messages messages) {
        this.clock = clock;
        relief = Texts.body(messages.text("night.relief"));
        advice =
                new Card(
                        Texts.heading(messages.text("tonight.ten-minutes-title")),
                        Texts.body(messages.text("tonight.ten-minutes")));
        advice.setId("tonight-advice");
        advice.getStyleClass().addAll("advice", "clock-advice");
        getChildren().addAll(relief, advice);
        getStyleClass().add("clock-help");
        clock.stateProperty().subscribe(_ -> refresh());
        clock.elapsedSecondsProperty().subscribe(_ -> refresh());
    }

    private void refresh() {
        advice.setVisible(clock.adviceDue());
        relief.setVisible(!clock.adviceDue());
    }
}
