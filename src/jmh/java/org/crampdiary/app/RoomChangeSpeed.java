package org.crampdiary.app;

import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import org.crampdiary.ui.parts.session.Room;

/**
 * Measures going from room to room in the real program with thirty years of diary, once each was
 * seen: from the press on the side bar to the end of the first layout with the room in the scene.
 */
public final class RoomChangeSpeed {

    private static final int ROUNDS = 5;

    private final MeasuredWindow window;
    private final Scene scene;

    private RoomChangeSpeed(MeasuredWindow window) {
        this.window = window;
        scene = window.stage().getScene();
    }

    /** Takes the number of runs; {@code run} and a folder are for the runs themselves. */
    public static void main(String[] args) throws Exception {
        RoomRuns.main(RoomChangeSpeed.class, args, window -> new RoomChangeSpeed(window).measure());
    }

    private void measure() throws InterruptedException {
        for (int round = 0; round <= ROUNDS; round++) {
            for (Room room : Room.values()) {
                double ms = change(room);
                if (round > 0) {
                    RoomRuns.write("room change, ms", ms);
                }
            }
        }
    }

    private double change(Room room) throws InterruptedException {
        AtomicLong pressed = new AtomicLong();
        AtomicLong laidOut = new AtomicLong();
        Runnable look = () -> laidOut.compareAndSet(0, System.nanoTime());
        Platform.runLater(() -> {
            ButtonBase button = (ButtonBase) scene.lookup("#" + room.titleKey().replace('.', '-'));
            pressed.set(System.nanoTime());
            button.fire();
            scene.addPostLayoutPulseListener(look);
            Platform.requestNextPulse();
        });
        new FxHeartbeat().until(() -> laidOut.get() != 0);
        window.interact(() -> scene.removePostLayoutPulseListener(look));
        return (laidOut.get() - pressed.get()) / 1e6;
    }
}
