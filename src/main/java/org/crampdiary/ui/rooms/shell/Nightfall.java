package org.crampdiary.ui.rooms.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.crampdiary.settings.Theme;
import org.crampdiary.ui.kit.Ticker;
import org.crampdiary.ui.kit.layout.Modal;
import org.crampdiary.ui.parts.session.Appearance;
import org.crampdiary.ui.parts.session.Room;

/**
 * Leads to the night screen when the night begins, so that Space is the clock's at 3 am whatever
 * room was left open: at once when nobody types, else when nobody has touched the program for a
 * while. A room or a card above it that somebody opens at night stays as long. For the FX thread.
 */
public final class Nightfall {

    private static final Duration EVERY = Duration.ofSeconds(5);

    /** Who reads or scrolls is not interrupted; a press just made is not the night screen's. */
    private static final Duration HANDS_OFF = Duration.ofMinutes(1);

    private static final Duration ASLEEP = Duration.ofMinutes(5);

    private final Shell shell;
    private final Appearance appearance;
    private final Clock clock;
    private final Scene scene;
    private Instant lastTouch;
    private boolean begins;

    public Nightfall(Shell shell, Appearance appearance, Clock clock, Scene scene) {
        this.shell = shell;
        this.appearance = appearance;
        this.clock = clock;
        this.scene = scene;
        this.lastTouch = clock.instant();
    }

    /** Watches the clock and the person's hands until unsubscribed. */
    public Subscription watch() {
        return Subscription.combine(
                Ticker.every(EVERY, this::check),
                Touches.of(scene, () -> lastTouch = clock.instant()));
    }

    void check() {
        if (!Theme.isNight(LocalTime.now(clock))) {
            begins = true;
        } else if (appearance.themeProperty().get()
                == Theme.NIGHT) { // not where the person wants none
            boolean now =
                    begins
                            && untouchedFor(HANDS_OFF)
                            && !isTyping()
                            && !Modal.isOver(scene)
                            && popups().isEmpty();
            if ((now || untouchedFor(ASLEEP))
                    && !isDialogOpen()
                    && !Modal.isWaiting(scene.getRoot())) {
                popups().forEach(PopupWindow::hide);
                shell.go(Room.TONIGHT);
                begins = false;
            }
        }
    }

    private boolean untouchedFor(Duration time) {
        return !lastTouch.plus(time).isAfter(clock.instant());
    }

    private boolean isTyping() {
        for (Node up = scene.getFocusOwner(); up != null; up = up.getParent()) {
            if (up instanceof TextInputControl || up.getStyleClass().contains("form-pane")) {
                return true;
            }
        }
        return false;
    }

    /** Lists, menus and reminders; what was left open does not keep the night screen away. */
    private static List<PopupWindow> popups() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .filter(Window::isShowing)
                .toList();
    }

    private boolean isDialogOpen() {
        return Platform.isNestedLoopRunning()
                || Window.getWindows().stream()
                        .anyMatch(other ->
                                other instanceof Stage
                                        && !other.equals(scene.getWindow())
                                        && other.isShowing());
    }
}
