package org.crampdiary.ui.parts.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Em;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.signs.MoreThanACramp;
import org.jspecify.annotations.Nullable;

/**
 * Three o'clock in the morning: one column, black, the clock, a few large words. Space is the
 * clock's alone, Enter presses what has the focus, Esc goes back to the day.
 */
public final class NightScreen extends VBox {

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final double LEAST_HEIGHT_EM = 45;

    private final CrampClock clock;
    private final Runnable back;
    private final Messages messages;
    private final Clock time;
    private final ClockButton button;
    private final NightWords words;
    private final WhileRunning running;
    private final Card over;
    private final MoreThanACramp more;
    private final Label now = Texts.quiet("");
    private @Nullable LocalDateTime said;

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
        this.messages = services.messages();
        this.time = services.clock();
        button = new ClockButton(clock, messages);
        words = new NightWords(clock, button::requestFocus, messages);
        over = AlreadyOver.card(clock, button::requestFocus, messages);
        setId("tonight-night");
        setMinWidth(0);
        getStyleClass().add("night-screen");
        running = new WhileRunning(clock, services, more.opener(), button::requestFocus);
        VBox rest = new VBox(button, running, words, over, answer);
        rest.getStyleClass().add("night-parts");
        getChildren().addAll(head(), more, rest);
        more.openProperty()
                .subscribe(open -> {
                    Visibility.when(!open, rest);
                    if (!open) {
                        button.requestFocus();
                    }
                });
        running.askingProperty().subscribe(_ -> refreshParts());
        addEventFilter(KeyEvent.ANY, this::key);
        sceneProperty()
                .flatMap(NightScreen::isLow)
                .orElse(false)
                .subscribe(low -> pseudoClassStateChanged(LOW, low));
    }

    /** Whether the window is too low for the large sizes, beside the height of its text. */
    private static ObservableValue<Boolean> isLow(Scene scene) {
        ReadOnlyDoubleProperty em = Em.property(scene);
        return Bindings.lessThan(scene.heightProperty(), em.multiply(LEAST_HEIGHT_EM));
    }

    private Node head() {
        HBox.setHgrow(now, Priority.ALWAYS);
        now.setMaxWidth(Double.MAX_VALUE);
        HBox head =
                new HBox(16, now, Buttons.link("night-back", messages.text("night.back"), back));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void key(KeyEvent event) {
        NightKeys.heard(
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

    /** Shows the time, of which there is something new to say once a minute. */
    public void tick(LocalDate night) {
        LocalDateTime minute = LocalDateTime.now(time).truncatedTo(ChronoUnit.MINUTES);
        if (!minute.equals(said)) {
            said = minute;
            now.setText(
                    messages.text(
                            "night.now",
                            messages.formats().time(minute.toLocalTime()),
                            messages.formats().night(night)));
        }
    }

    /** Puts Space on the big button. */
    public void focus() {
        button.requestFocus();
    }
}
