package org.crampdiary.ui;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.awaitility.Awaitility;
import org.crampdiary.ui.kit.layout.IncrementalBox;
import org.testfx.util.WaitForAsyncUtils;

/** Waits for the frames of a window, and so no longer than it takes. For a test's own thread. */
public final class Frames {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration OFTEN = Duration.ofMillis(10);

    /** A frame may ask for another layout, and that for a third. */
    private static final int LAID_OUT = 3;

    private Frames() {}

    /** Waits until every part that comes by and by is on the screen, and all is laid out. */
    public static void settle(Scene scene) {
        draw(scene, 1);
        Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(OFTEN)
                .until(() ->
                        WaitForAsyncUtils.waitForAsyncFx(
                                PATIENCE.toMillis(), () -> complete(scene.getRoot())));
        draw(scene, LAID_OUT);
    }

    /** Waits until one more frame was laid out and what it left to do is done. */
    public static void next(Scene scene) {
        draw(scene, 1);
    }

    private static boolean complete(Node node) {
        if (node instanceof IncrementalBox<?> parts && parts.isVisible() && !parts.complete()) {
            return false;
        }
        return !(node instanceof Parent parent)
                || parent.getChildrenUnmodifiable().stream().allMatch(Frames::complete);
    }

    /** Waits until that many frames were laid out, each with what the one before asked for. */
    private static void draw(Scene scene, int count) {
        for (int i = 0; i < count; i++) {
            CountDownLatch laidOut = new CountDownLatch(1);
            Runnable next = laidOut::countDown;
            Platform.runLater(() -> {
                scene.addPostLayoutPulseListener(next);
                Platform.requestNextPulse();
            });
            await(laidOut);
            Platform.runLater(() -> scene.removePostLayoutPulseListener(next));
        }
        CountDownLatch asked = new CountDownLatch(1);
        Platform.runLater(asked::countDown); // what the last frame left to do
        await(asked);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the window draws no frames");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
