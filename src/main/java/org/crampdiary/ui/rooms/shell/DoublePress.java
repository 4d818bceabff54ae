package org.crampdiary.ui.rooms.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The second half of a double press answers nothing: when the first one brings another question
 * under the same finger, a press that comes at once was not meant for it. What counts is that the
 * person did not go there: the mouse rests where it was, or no key but Space and Enter was pressed.
 * The same button may be pressed as fast as one likes. For the FX thread.
 */
public final class DoublePress {

    /** Pixels by which a hand moves the mouse between the two presses without meaning to. */
    private static final double TREMBLES = 6;

    private static final Set<KeyCode> PRESSES = EnumSet.of(KeyCode.SPACE, KeyCode.ENTER);

    /** The press before. {@code place} is null where it was a key. */
    private record Press(@Nullable Node on, @Nullable Point2D place, Instant released) {}

    private final Scene scene;
    private final Clock clock;
    private @Nullable Press before;
    private @Nullable Node keyOn;
    private boolean ignoring;

    public DoublePress(Scene scene, Clock clock) {
        this.scene = scene;
        this.clock = clock;
    }

    /** Watches all presses in the window until unsubscribed. */
    public Subscription watch() {
        EventHandler<KeyEvent> pressed = this::keyPressed;
        EventHandler<KeyEvent> released = this::keyReleased;
        EventHandler<MouseEvent> mouse = this::mouse;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, released);
        scene.addEventFilter(MouseEvent.ANY, mouse);
        return () -> {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
            scene.removeEventFilter(KeyEvent.KEY_RELEASED, released);
            scene.removeEventFilter(MouseEvent.ANY, mouse);
        };
    }

    private void keyPressed(KeyEvent event) {
        if (!PRESSES.contains(event.getCode())) {
            before = null; // the person goes elsewhere
            ignoring = false;
            return;
        }
        keyOn = scene.getFocusOwner(); // the press itself may move the keyboard
        ignoring = before != null && before.place == null && isHasty(before, keyOn);
        ignore(event);
    }

    private void keyReleased(KeyEvent event) {
        if (PRESSES.contains(event.getCode())) {
            done(event, new Press(keyOn, null, clock.instant()));
        }
    }

    private void mouse(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Node under = button(event);
        Point2D place = new Point2D(event.getScreenX(), event.getScreenY());
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            ignoring =
                    before != null
                            && before.place != null
                            && before.place.distance(place) <= TREMBLES
                            && isHasty(before, under);
            ignore(event);
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            done(event, new Press(under, place, clock.instant()));
        } else {
            ignore(event); // the click that follows
        }
    }

    private void ignore(InputEvent event) {
        if (ignoring) {
            event.consume();
        }
    }

    /** A press that was ignored is as if it had not been. */
    private void done(InputEvent event, Press press) {
        ignore(event);
        if (!ignoring) {
            before = press;
        }
    }

    private boolean isHasty(Press first, @Nullable Node now) {
        return now != null
                && !now.equals(first.on)
                && !(now instanceof TextInputControl)
                && Duration.between(first.released, clock.instant())
                                .abs()
                                .compareTo(FirstMoment.LASTS)
                        < 0;
    }

    /** The button under the mouse, or what else is there. */
    private static @Nullable Node button(MouseEvent event) {
        Node target = event.getTarget() instanceof Node node ? node : null;
        for (Node up = target; up != null; up = up.getParent()) {
            if (up instanceof ButtonBase || up instanceof TextInputControl) {
                return up;
            }
        }
        return target;
    }
}
