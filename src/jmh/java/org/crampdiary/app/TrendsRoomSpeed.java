package org.crampdiary.app;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;

/**
 * Measures the room Trends in the real program with thirty years of diary: from a press on the side
 * bar or on a period to the end of the first layout with the new figures in the scene, how long the
 * FX thread was blocked meanwhile, and how many nodes there are.
 */
public final class TrendsRoomSpeed {

    private static final int LATER_VISITS = 5;
    private static final String FIGURE = "trends-per-week-value";
    private static final String HEADER = "trends-header";

    private final MeasuredWindow window;
    private final Scene scene;

    private TrendsRoomSpeed(MeasuredWindow window) {
        this.window = window;
        scene = window.stage().getScene();
    }

    /** Takes the number of runs; {@code run} and a folder are for the runs themselves. */
    public static void main(String[] args) throws Exception {
        RoomRuns.main(TrendsRoomSpeed.class, args, TrendsRoomSpeed::measure);
    }

    private static void measure(MeasuredWindow window) throws InterruptedException {
        TrendsRoomSpeed speed = new TrendsRoomSpeed(window);
        speed.press("first visit", "room-trends");
        speed.visits("later visit");
        speed.press("period: a year", "trends-period-year");
        speed.press("period: all thirty years", "trends-period-all");
        speed.visits("later visit, thirty years");
        speed.press("period: a year, again", "trends-period-year");
        speed.press("period: all thirty years, again", "trends-period-all");
    }

    private void visits(String name) throws InterruptedException {
        for (int i = 0; i < LATER_VISITS; i++) {
            window.press("room-tonight");
            new FxHeartbeat().until(() -> true);
            press(name, "room-trends");
        }
    }

    private void press(String name, String button) throws InterruptedException {
        AtomicLong pressed = new AtomicLong();
        AtomicLong seen = new AtomicLong();
        AtomicReference<String> before = new AtomicReference<>("");
        boolean another = button.startsWith("trends-period");
        Runnable look =
                () -> {
                    if (seen.get() == 0
                            && !words(FIGURE).isEmpty()
                            && !(another && words(HEADER).equals(before.get()))) {
                        seen.set(System.nanoTime());
                    }
                };
        long worked = window.workedNs();
        Platform.runLater(() -> {
            ButtonBase node = (ButtonBase) scene.lookup("#" + button);
            before.set(words(HEADER));
            pressed.set(System.nanoTime());
            scene.addPostLayoutPulseListener(look);
            node.fire();
        });
        FxHeartbeat heartbeat = new FxHeartbeat();
        heartbeat.until(() -> seen.get() != 0);
        window.interact(() -> scene.removePostLayoutPulseListener(look));
        RoomRuns.write(name + ": figures, ms", (seen.get() - pressed.get()) / 1e6);
        RoomRuns.write(
                name + ": FX thread free, ms", (heartbeat.lastBlockEnded() - pressed.get()) / 1e6);
        RoomRuns.write(name + ": longest FX block, ms", heartbeat.longestMs());
        RoomRuns.write(name + ": FX wait, 95 %, ms", heartbeat.percentile95Ms());
        RoomRuns.write(name + ": all FX blocks, ms", heartbeat.blockedMs());
        RoomRuns.write(name + ": FX thread, processor, ms", (window.workedNs() - worked) / 1e6);
        RoomRuns.write(name + ": nodes", nodes(scene.getRoot()));
    }

    /** What a label in the scene says; nothing when there is no such label. */
    private String words(String id) {
        return scene.lookup("#" + id) instanceof Labeled label ? label.getText() : "";
    }

    private static int nodes(Node node) {
        int count = 1;
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                count += nodes(child);
            }
        }
        return count;
    }
}
