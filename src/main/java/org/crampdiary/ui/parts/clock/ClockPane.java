package org.crampdiary.ui.parts.clock;

import java.util.List;
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

/** The big button with its clock, the ways past it, and the two questions that can be tapped. */
public final class ClockPane extends VBox {

    private final CrampClock clock;
    private final Messages messages;
    private final ClockButton button;
    private final Card over;
    private final Card questions;
    private final LegMap legs;
    private final SeverityScale severity;
    private final WhileRunning running;
    private boolean showing;

    /**
     * @param more the button for more than a cramp, which stands right below the big one
     */
    public ClockPane(CrampClock clock, RoomServices services, Button more) {
        this.clock = clock;
        this.messages = services.messages();
        this.button = new ClockButton(clock, messages);
        this.legs = new LegMap("tonight-legs", messages);
        this.severity = new SeverityScale("tonight-severity", messages);
        this.over = AlreadyOver.card(clock, button::requestFocus, messages);
        this.questions = questions();
        this.running = new WhileRunning(clock, services, more, button::requestFocus);
        getStyleClass().add("column");
        getChildren().addAll(button, running, over, questions);
        clock.stateProperty().subscribe(this::show);
        running.askingProperty().subscribe(_ -> show(clock.stateProperty().get()));
        legs.sitesProperty().subscribe(sites -> tapped(() -> clock.where(sites)));
        severity.valueProperty().subscribe(value -> tapped(() -> clock.severity(value)));
    }

    private Card questions() {
        Card card =
                Card.titled(
                        messages.text("tonight.if-you-like"),
                        new Field(messages.text("form.severity"), severity.node()),
                        legs.node());
        card.setId("tonight-questions");
        return card;
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
        if (asking && questions.isFocusWithin()) {
            button.requestFocus();
        }
        Visibility.when(state != CrampClock.State.IDLE && !asking, questions);
        refresh();
    }

    /** Shows what is recorded of the present cramp, without taking it for a tap. */
    public void refresh() {
        button.refresh();
        Cramp cramp = clock.cramp();
        showing = true;
        legs.sitesProperty().set(cramp == null ? List.of() : cramp.sites());
        severity.valueProperty().set(cramp == null ? null : cramp.severity());
        showing = false;
    }

    /** Puts Space on the big button. */
    public void focus() {
        button.requestFocus();
    }
}
