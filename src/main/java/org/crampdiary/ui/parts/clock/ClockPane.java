package org.crampdiary.ui.parts.clock;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Cramp;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.LegMap;
import org.crampdiary.ui.kit.input.SeverityScale;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/** The big button with its clock, the ways past it, and the two questions that can be tapped. */
public final class ClockPane extends VBox {

    private final CrampClock clock;
    private final Messages messages;
    private final ClockButton button;
    private final Card over;
    private final WhileRunning running;
    private @Nullable Questions questions;
    private boolean showing;

    /** Two questions about the present cramp. */
    private record Questions(LegMap legs, SeverityScale severity, Card card) {}

    /**
     * @param more the button for more than a cramp, which stands right below the big one
     */
    public ClockPane(CrampClock clock, RoomServices services, Button more) {
        this.clock = clock;
        this.messages = services.messages();
        this.button = new ClockButton(clock, messages);
        this.over = AlreadyOver.card(clock, button::requestFocus, messages);
        this.running = new WhileRunning(clock, services, more, button::requestFocus);
        getStyleClass().add("column");
        getChildren().addAll(button, running, over);
        clock.stateProperty().subscribe(this::show);
        running.askingProperty().subscribe(_ -> show(clock.stateProperty().get()));
    }

    /** Made when there is first a cramp to ask about. */
    private Questions questions() {
        LegMap legs = new LegMap("tonight-legs", messages);
        SeverityScale severity = new SeverityScale("tonight-severity", messages);
        Card card =
                Card.titled(
                        messages.text("tonight.if-you-like"),
                        new Field(messages.text("form.severity"), severity.node()),
                        legs.node());
        card.setId("tonight-questions");
        legs.sitesProperty().subscribe((_, sites) -> tapped(() -> clock.where(sites)));
        severity.valueProperty().subscribe((_, value) -> tapped(() -> clock.severity(value)));
        getChildren().add(card);
        return new Questions(legs, severity, card);
    }

    private void ask() {
        if (questions == null) {
            questions = questions();
            show(clock.stateProperty().get());
        }
    }

    /** Goes back to the big button after a tap, so that Space stops the clock again. */
    private void tapped(Runnable save) {
        if (!showing) {
            save.run();
            button.requestFocus();
        }
    }

    private void show(CrampClock.State state) {
        Visibility.when(state != CrampClock.State.RUNNING, over);
        Visibility.when(state == CrampClock.State.RUNNING, running.help());
        boolean asking = running.askingProperty().get();
        boolean shown = state != CrampClock.State.IDLE && !asking;
        if (shown && questions == null) {
            Platform.runLater(this::ask); // the clock is to be seen running first
        } else if (questions != null) {
            if (asking && questions.card().isFocusWithin()) {
                button.requestFocus();
            }
            Visibility.when(shown, questions.card());
        }
        refresh();
    }

    /** Shows what is recorded of the present cramp, without taking it for a tap. */
    public void refresh() {
        button.refresh();
        Cramp cramp = clock.cramp();
        if (questions != null) {
            showing = true;
            questions.legs().sitesProperty().set(cramp == null ? List.of() : cramp.sites());
            questions.severity().valueProperty().set(cramp == null ? null : cramp.severity());
            showing = false;
        }
    }

    /** Puts Space on the big button. */
    public void focus() {
        button.requestFocus();
    }
}
