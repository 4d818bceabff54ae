package org.crampdiary.ui.rooms.shell;

import java.time.Duration;
import java.util.concurrent.Executor;
import javafx.beans.Observable;
import javafx.scene.layout.Pane;

/**
 * What appears by itself in a bar cannot be pressed in its first moment: a press that comes then
 * was meant for what stood in its place. Keys reach it at once. For the FX thread.
 */
final class FirstMoment {

    /** Product's own choice: about the time in which a person sees something and reacts. */
    static final Duration LASTS = Duration.ofMillis(600);

    private final Pane bar;
    private final Executor later;
    private int appeared;

    private FirstMoment(Pane bar, Executor later) {
        this.bar = bar;
        this.later = later;
    }

    /**
     * Watches a bar for as long as it is there.
     *
     * @param later runs on the FX thread what it is given, once the moment is over
     */
    static void guard(Pane bar, Executor later) {
        FirstMoment moment = new FirstMoment(bar, later);
        bar.getChildren().addListener((Observable _) -> moment.changed());
    }

    private void changed() {
        int now = ++appeared;
        if (bar.getChildren().isEmpty()) {
            return;
        }
        bar.setMouseTransparent(true);
        later.execute(() -> {
            if (now == appeared) {
                bar.setMouseTransparent(false);
            }
        });
    }
}
