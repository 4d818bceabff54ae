package org.crampdiary.ui.parts.clock;

import java.time.OffsetDateTime;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Cramp;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.jspecify.annotations.Nullable;

/** The big button that starts and stops the clock, and says what is saved. */
final class ClockButton extends Button {

    private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");
    private static final double LEAST_HINT = 200;
    private static final double EDGES = 64;

    private final CrampClock clock;
    private final Messages messages;
    private boolean space = true;
    private final Label title = Texts.label("", "clock-title");
    private final RunningTime time = new RunningTime();
    private final Label hint = Texts.label("", "clock-hint");

    ClockButton(CrampClock clock, Messages messages) {
        this.clock = clock;
        this.messages = messages;
        VBox face = new VBox(4, time, title, hint);
        face.getStyleClass().add("clock-face");
        title.setId("tonight-clock-title");
        hint.setId("tonight-clock-hint");
        hint.setWrapText(true);
        hint.setAlignment(Pos.CENTER);
        hint.minWidthProperty().bind(Bindings.max(LEAST_HINT, widthProperty().subtract(EDGES)));
        setId("tonight-start");
        getStyleClass().setAll("button", "clock-button");
        setGraphic(face);
        setMinWidth(0); // else the hint, as wide as the button, keeps it from getting narrower
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> clock.press());
        clock.stateProperty().subscribe(this::show);
        clock.elapsedSecondsProperty().subscribe(this::showTime);
        clock.justSavedProperty().subscribe(this::refresh);
    }

    /** Says from now on whether Space presses it where the keyboard is. */
    void keys(boolean now) {
        space = now;
        refresh();
    }

    private void show(CrampClock.State state) {
        boolean running = state == CrampClock.State.RUNNING;
        pseudoClassStateChanged(RUNNING, running);
        Visibility.when(running, time);
        showTime(clock.elapsedSecondsProperty().get());
        refresh();
    }

    private void showTime(Number seconds) {
        time.show(messages.formats().clock(seconds.longValue()));
    }

    /** Says again what is recorded of the present cramp. */
    void refresh() {
        CrampClock.State state = clock.stateProperty().get();
        Cramp cramp = clock.cramp();
        if (clock.justSavedProperty().get()) {
            title.setText(messages.text("tonight.just-saved", lasted(cramp)).strip());
            hint.setText(messages.text("tonight.just-saved-hint"));
        } else {
            title.setText(
                    messages.text(
                            state == CrampClock.State.RUNNING ? "tonight.stop" : "tonight.start"));
            hint.setText(hint(state, cramp));
        }
        setAccessibleText(title.getText() + ". " + hint.getText());
    }

    private String hint(CrampClock.State state, @Nullable Cramp cramp) {
        return switch (state) {
            case IDLE -> messages.text(space ? "tonight.start-hint" : "lock.start-hint");
            case RUNNING ->
                    messages.text(
                            space ? "tonight.running-hint" : "lock.running-hint", started(cramp));
            case STOPPED -> messages.text("tonight.saved", lastedOrAsked(cramp));
        };
    }

    private String started(@Nullable Cramp cramp) {
        OffsetDateTime start = cramp == null ? null : cramp.start();
        return start == null ? "" : messages.formats().time(start.toLocalTime());
    }

    private String lasted(@Nullable Cramp cramp) {
        Double seconds = cramp == null ? null : cramp.durationSeconds();
        return seconds == null ? "" : messages.formats().duration(seconds);
    }

    private String lastedOrAsked(@Nullable Cramp cramp) {
        String lasted = lasted(cramp);
        return lasted.isEmpty() ? messages.text("tonight.duration-asked") : lasted;
    }
}
