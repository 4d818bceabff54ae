package org.crampdiary.ui.parts.clock;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Change;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.Notices;

/**
 * What is there only while the clock runs: "not a cramp", and the advice at ten minutes; and, once
 * it has stopped, the way to take the last press back.
 */
final class WhileRunning extends VBox {

    private final CrampClock clock;
    private final DiarySession session;
    private final Notices notices;
    private final Runnable then;
    private final Messages messages;
    private final Button notACramp;
    private final Button undo;
    private final Card advice;

    /**
     * @param then runs after a press
     */
    WhileRunning(
            CrampClock clock,
            DiarySession session,
            Notices notices,
            Runnable then,
            Messages messages) {
        this.clock = clock;
        this.session = session;
        this.notices = notices;
        this.then = then;
        this.messages = messages;
        notACramp =
                Buttons.plain(
                        "tonight-not-a-cramp", messages.text("tonight.not-a-cramp"), this::cancel);
        advice =
                Card.titled(
                        messages.text("tonight.ten-minutes-title"),
                        Texts.body(messages.text("tonight.ten-minutes")));
        advice.setId("tonight-advice");
        advice.getStyleClass().add("advice");
        getStyleClass().add("column");
        undo =
                Buttons.plain(
                        "tonight-undo",
                        messages.text("notice.undo"),
                        () -> {
                            session.undo();
                            then.run();
                        });
        getChildren().addAll(advice, notACramp, undo);
        session.undoableProperty().subscribe(_ -> refresh());
        clock.stateProperty().subscribe(_ -> refresh());
        clock.elapsedSecondsProperty().subscribe(_ -> refresh());
    }

    private void refresh() {
        CrampClock.State state = clock.stateProperty().get();
        boolean running = state == CrampClock.State.RUNNING;
        Change newest = session.undoableProperty().getValue();
        boolean back =
                state == CrampClock.State.STOPPED && newest != null && clock.concerns(newest);
        Visibility.when(clock.adviceDue(), advice);
        Visibility.when(running, notACramp);
        Visibility.when(back, undo);
        Visibility.when(running || back, this);
    }

    private void cancel() {
        clock.notACramp(() ->
                notices.done(messages.text("tonight.cancelled"), session.undoAction(messages)));
        then.run();
    }
}
