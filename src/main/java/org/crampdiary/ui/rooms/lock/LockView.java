package org.crampdiary.ui.rooms.lock;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.crampdiary.settings.Theme;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.kit.input.PassphraseField;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.LowWindow;
import org.crampdiary.ui.kit.layout.ScrollPanes;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.clock.LockedClock;
import org.crampdiary.ui.parts.clock.NightKeys;
import org.crampdiary.ui.parts.signs.MoreThanACramp;
import org.crampdiary.ui.rooms.lock.LockViewModel.Phase;
import org.jspecify.annotations.Nullable;

/**
 * The whole window while the diary is locked: the way in, and the big button, which works all the
 * same and comes first at night. Nothing that is in the diary stands here. For the FX thread.
 */
public final class LockView implements View {

    private final LockViewModel model;
    private final Messages messages;
    private final ReadOnlyObjectProperty<Theme> theme;
    private final MoreThanACramp more;
    private final PassphraseField typed;
    private final Label asked = Texts.label("", "field-name");
    private final Label doing = Texts.quiet("");
    private final Label problem = Texts.label("", "field-error");
    private final Button unlock;
    private final Button otherWay;
    private final VBox clockPlace = new VBox();
    private final Label clockProblem = Texts.label("", "field-error");
    private final Card door;
    private final Button forgotten;
    private final ForgottenCard help;
    private final VBox head;
    private final VBox parts = new VBox();
    private final VBox column = new VBox();
    private final VBox screen = new VBox();
    private final ScrollPane root = ScrollPanes.of(screen);
    private final NightKeys keys = new NightKeys();
    private Subscription following = Subscription.EMPTY;
    private Subscription ticking = Subscription.EMPTY;
    private boolean attached;
    private @Nullable LockedClock clock;

    /**
     * @param more the number to ring, with its button beside the big one
     */
    public LockView(
            LockViewModel model,
            ReadOnlyObjectProperty<Theme> theme,
            MoreThanACramp more,
            Messages messages) {
        this.model = model;
        this.theme = theme;
        this.more = more;
        this.messages = messages;
        typed = new PassphraseField("lock-passphrase", "", this::unlock, messages);
        unlock = Buttons.primary("lock-unlock", messages.text("lock.unlock"), this::unlock);
        otherWay = Buttons.link("lock-other", "", this::otherWay);
        doing.setId("lock-doing");
        problem.setId("lock-problem");
        problem.setWrapText(true);
        clockProblem.setId("lock-clock-problem");
        clockProblem.setWrapText(true);
        Visibility.when(false, clockProblem);
        Label title = Texts.roomTitle(messages.text("app.name"));
        head = new VBox(4, title, Texts.body(messages.text("lock.locked")));
        forgotten = Buttons.link("lock-forgotten", messages.text("forgotten.link"), model::forget);
        help = new ForgottenCard(model, messages);
        door = new Card(asked, typed, problem, doing, new Flow(unlock, otherWay, forgotten));
        door.setId("lock-door");
        clockPlace.getStyleClass().add("column");
        column.getChildren().addAll(more, parts);
        screen.getChildren().add(column);
        screen.setId("lock");
        screen.setAlignment(Pos.TOP_CENTER);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().addAll("room-scroll", "lock-scroll");
        root.setFocusTraversable(false);
        more.openProperty()
                .subscribe(open -> {
                    Visibility.when(!open, parts);
                    if (!open) {
                        begin();
                    }
                });
        model.byCodeProperty().subscribe(this::ask);
        model.forgottenProperty().subscribe(this::showHelp);
        model.phaseProperty().subscribe(this::show);
        model.problemProperty().subscribe(this::say);
        root.addEventFilter(KeyEvent.ANY, this::key);
        typed.focusWithinProperty().subscribe(this::showDoor);
        LowWindow.marks(column);
    }

    /** The big button comes as soon as the times that wait for the diary are read. */
    public void show(LockedClock next) {
        clock = next;
        watchTheTime();
        next.follow(theme.isEqualTo(Theme.NIGHT).and(typed.focusWithinProperty().not()));
        clockPlace
                .getChildren()
                .setAll(next, clockProblem, Texts.quiet(messages.text("lock.times")));
        if (isNight()) {
            next.button().focus();
        }
    }

    /** Says what could not be kept of a press on the big button. */
    public void clockProblem(String why) {
        clockProblem.setText(why);
        Visibility.when(true, clockProblem);
    }

    private boolean isNight() {
        return theme.get() == Theme.NIGHT;
    }

    private void ask(boolean byCode) {
        String question = messages.text(byCode ? "lock.recovery-code" : "lock.passphrase");
        asked.setText(question);
        typed.name(question);
        typed.setSeen(byCode);
        otherWay.setText(messages.text(byCode ? "lock.by-passphrase" : "lock.by-code"));
    }

    private void otherWay() {
        typed.clear();
        model.ask(!model.byCodeProperty().get());
        typed.focus();
    }

    /** In the place of the question; the big button stays. */
    private void showHelp(boolean now) {
        Visibility.when(!now, door);
        if (now) {
            typed.clear();
            help.begin();
        } else {
            typed.focus();
        }
    }

    private void unlock() {
        model.unlock(typed.take());
        if (model.phaseProperty().get() == Phase.LOCKED) {
            typed.focus();
        }
    }

    private void show(Phase phase) {
        doing.setText(
                switch (phase) {
                    case LOCKING -> messages.text("lock.locking");
                    case LOCKED -> "";
                    case OPENING -> messages.text("lock.opening");
                });
        Visibility.when(phase != Phase.LOCKED, doing);
        unlock.setDisable(phase != Phase.LOCKED);
        otherWay.setDisable(phase != Phase.LOCKED);
        forgotten.setDisable(phase != Phase.LOCKED);
    }

    private void say(String why) {
        problem.setText(why);
        Visibility.when(!why.isEmpty(), problem);
        if (!why.isEmpty()) {
            typed.focus();
            ScrollTo.bottom(door);
        }
    }

    /** Nobody types blindly: at night it stands below the clock. */
    private void showDoor(boolean typing) {
        if (typing) {
            ScrollTo.bottom(door);
        }
    }

    /**
     * As on the night screen Space is the clock's alone, except where one types. A letter begins
     * the passphrase wherever the keyboard is, so that a space in it starts no cramp.
     */
    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean pressed = event.getEventType() == KeyEvent.KEY_PRESSED;
        if (code == KeyCode.ESCAPE && more.openProperty().get()) {
            if (pressed) {
                more.close();
            }
            event.consume();
        } else if (code == KeyCode.ESCAPE && model.forgottenProperty().get()) {
            if (pressed) {
                model.ask(model.byCodeProperty().get());
            }
            event.consume();
        } else if (!(event.getTarget() instanceof TextInputControl)) {
            keyElsewhere(event);
        }
    }

    private void keyElsewhere(KeyEvent event) {
        if (!more.openProperty().get() && TypedLetter.is(event)) {
            model.ask(model.byCodeProperty().get());
            typed.goOnWith(event.getCharacter());
            event.consume();
        } else if (isNight()) {
            keys.heard(event, this::press);
        }
    }

    private void press() {
        if (clock != null) {
            more.close();
            clock.button().press();
        }
    }

    private void watchTheTime() {
        ticking.unsubscribe();
        ticking = attached && clock != null ? clock.button().watch() : Subscription.EMPTY;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach() {
        following = theme.subscribe(_ -> arrange());
        attached = true;
        watchTheTime();
        begin();
    }

    @Override
    public void detach() {
        following.unsubscribe();
        attached = false;
        watchTheTime();
        typed.clear();
    }

    private void arrange() {
        boolean typing = typed.isFocusWithin();
        if (isNight()) {
            parts.getChildren().setAll(clockPlace, head, door, help);
        } else {
            parts.getChildren().setAll(head, door, help, clockPlace);
        }
        parts.getStyleClass().setAll("lock-parts", isNight() ? "night-parts" : "column");
        screen.getStyleClass().setAll("room", "shell", isNight() ? "night-room" : "day-room");
        column.getStyleClass().setAll(isNight() ? "night-screen" : "lock-column");
        if (typing) {
            typed.focus();
        } else {
            begin();
        }
    }

    /** At night the keyboard is the clock's, by day it is where one types. */
    private void begin() {
        if (model.forgottenProperty().get()) {
            help.begin();
        } else if (isNight() && clock != null) {
            clock.button().focus();
        } else {
            typed.focus();
        }
    }
}
