package org.crampdiary.ui.parts.clock;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Change;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.RoomServices;

/**
 * What stands right below the big button and never moves: "more than a cramp?" at all times, "not a
 * cramp" while the clock runs, the way to take the last press back once it has stopped. Below that
 * after an hour the question whether it still goes on; and what helps, until the advice at ten
 * minutes takes its place.
 */
final class WhileRunning extends VBox {

    private final CrampClock clock;
    private final RoomServices services;
    private final Runnable then;
    private final Button notACramp;
    private final Button undo;
    private final ReliefPane help;
    private final Card still;

    /**
     * @param more the button for more than a cramp
     * @param then runs after a press
     */
    WhileRunning(CrampClock clock, RoomServices services, Button more, Runnable then) {
        this.clock = clock;
        this.services = services;
        this.then = then;
        DiarySession session = services.session();
        Messages messages = services.messages();
        notACramp =
                wide(
                        Buttons.plain(
                                "tonight-not-a-cramp",
                                messages.text("tonight.not-a-cramp"),
                                this::cancel));
        undo =
                wide(
                        Buttons.plain(
                                "tonight-undo",
                                messages.text("notice.undo"),
                                () -> {
                                    session.undo();
                                    then.run();
                                }));
        help = new ReliefPane(clock, messages);
        StackPane taken = new StackPane(notACramp, undo);
        HBox row = new HBox(half(new StackPane(wide(more))), half(taken));
        row.getStyleClass().add("clock-row");
        getStyleClass().add("column");
        still = StillGoing.card(clock, then, messages);
        getChildren().addAll(row, still, help);
        session.undoableProperty().subscribe(_ -> refresh());
        clock.stateProperty().subscribe(_ -> refresh());
        clock.elapsedSecondsProperty().subscribe(_ -> refresh());
    }

    private static Button wide(Button button) {
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setWrapText(true);
        return button;
    }

    private static Region half(StackPane cell) {
        cell.setMinWidth(0);
        cell.setPrefWidth(1);
        HBox.setHgrow(cell, Priority.ALWAYS);
        return cell;
    }

    /** What helps, with the advice of ten minutes in the same place. */
    Region help() {
        return help;
    }

    /** Whether the question after an hour is there, which is to have the room of the others. */
    ReadOnlyBooleanProperty askingProperty() {
        return still.visibleProperty();
    }

    private void refresh() {
        CrampClock.State state = clock.stateProperty().get();
        Change newest = services.session().undoableProperty().getValue();
        notACramp.setVisible(state == CrampClock.State.RUNNING);
        undo.setVisible(
                state == CrampClock.State.STOPPED && newest != null && clock.concerns(newest));
    }

    private void cancel() {
        clock.notACramp(() -> services.changed("tonight.cancelled"));
        then.run();
    }
}
