package org.crampdiary.ui.parts.clock;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.LowWindow;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.signs.MoreThanACramp;

/**
 * Three o'clock in the morning: one column, black, the clock, a few large words. Space is the
 * clock's alone, Enter presses what has the focus, Esc goes back to the day.
 */
public final class NightScreen extends VBox {

    private final NightKeys keys = new NightKeys();
    private final CrampClock clock;
    private final Runnable back;
    private final ClockButton button;
    private final NightWords words;
    private final WhileRunning running;
    private final Card over;
    private final MoreThanACramp more;
    private final NightHead head;

    /**
     * @param back leaves the night theme
     * @param more has its button right below the big one, and takes the screen when it is open
     * @param answer what follows from it
     */
    public NightScreen(
            RoomServices services,
            CrampClock clock,
            Runnable back,
            MoreThanACramp more,
            Node answer) {
        this.clock = clock;
        this.more = more;
        this.back = back;
        Messages messages = services.messages();
        button = new ClockButton(clock, messages);
        words = new NightWords(clock, button::requestFocus, messages);
        over = AlreadyOver.card(clock, button::requestFocus, messages);
        setId("tonight-night");
        setMinWidth(0);
        getStyleClass().add("night-screen");
        running = new WhileRunning(clock, services, more.opener(), button::requestFocus);
        VBox rest = new VBox(button, running, words, over, answer);
        rest.getStyleClass().add("night-parts");
        head = new NightHead(services.clock(), messages, back);
        getChildren().addAll(head, more, rest);
        more.openProperty()
                .subscribe(open -> {
                    Visibility.when(!open, rest);
                    if (!open) {
                        button.requestFocus();
                    }
                });
        running.askingProperty().subscribe(_ -> refreshParts());
        addEventFilter(KeyEvent.ANY, this::key);
        LowWindow.marks(this);
    }

    private void key(KeyEvent event) {
        keys.heard(
                event,
                () -> {
                    more.close();
                    clock.press();
                });
        if (event.getCode() == KeyCode.ESCAPE && event.getEventType() == KeyEvent.KEY_PRESSED) {
            (more.openProperty().get() ? (Runnable) more::close : back).run();
            event.consume();
        }
    }

    /** Shows what is recorded, and the time. */
    public void refresh(LocalDate night) {
        button.refresh();
        words.refresh();
        refreshParts();
        tick(night);
    }

    private void refreshParts() {
        CrampClock.State state = clock.stateProperty().get();
        boolean asking = running.askingProperty().get();
        if (asking && words.isFocusWithin()) {
            button.requestFocus();
        }
        Visibility.when(state != CrampClock.State.IDLE && !asking, words);
        Visibility.when(state != CrampClock.State.RUNNING, over);
    }

    /** Shows the time. */
    public void tick(LocalDate night) {
        head.tick(night);
    }

    /** Puts Space on the big button. */
    public void focus() {
        button.requestFocus();
    }
}
