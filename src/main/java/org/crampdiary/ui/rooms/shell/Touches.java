package org.crampdiary.ui.rooms.shell;

import java.util.List;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Subscription;

/** By what somebody is seen to be there. For the FX thread. */
final class Touches {

    private static final List<EventType<? extends InputEvent>> KINDS =
            List.of(
                    KeyEvent.KEY_PRESSED,
                    MouseEvent.MOUSE_PRESSED,
                    MouseEvent.MOUSE_MOVED,
                    ScrollEvent.SCROLL);

    private Touches() {}

    /** Runs {@code touched} at each of them, before anything else hears of it. */
    static Subscription of(Scene scene, Runnable touched) {
        EventHandler<InputEvent> handler = _ -> touched.run();
        KINDS.forEach(kind -> scene.addEventFilter(kind, handler));
        return () -> KINDS.forEach(kind -> scene.removeEventFilter(kind, handler));
    }
}
