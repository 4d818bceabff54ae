package org.crampdiary.ui;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.robot.MouseRobot;
import org.testfx.service.locator.BoundsLocatorException;
import org.testfx.util.WaitForAsyncUtils;

/** Presses what it is told to press, and nothing that moved there. For a test's own thread. */
public final class Pointer {

    private static final long PATIENCE_NS = TimeUnit.SECONDS.toNanos(30);

    private Pointer() {}

    /**
     * Leaps to a node in sight and clicks it.
     *
     * @throws AssertionError if the node does not come to rest, or is covered by another
     */
    public static void click(FxRobot robot, Node node) {
        MouseRobot mouse = robot.robotContext().getMouseRobot();
        reach(robot, mouse, node);
        mouse.pressNoWait(MouseButton.PRIMARY);
        mouse.releaseNoWait(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /**
     * As {@link #click(FxRobot, Node)}; what a late layout pushed out of sight is fetched back, and
     * what was built anew meanwhile is looked up again.
     *
     * @param find the node as it is now
     */
    public static void click(FxRobot robot, Supplier<Node> find, Consumer<Node> intoSight) {
        long start = System.nanoTime();
        while (true) {
            Node node = find.get();
            Scene scene = node.getScene();
            try {
                intoSight.accept(node);
                click(robot, node);
                return;
            } catch (RuntimeException gone) {
                if (node.getScene() != null && !isOutOfSight(gone)) {
                    throw gone;
                }
                if (System.nanoTime() - start > PATIENCE_NS) {
                    throw new AssertionError("never in sight: " + place(node), gone);
                }
                if (scene != null) {
                    Frames.next(scene);
                }
            }
        }
    }

    /** Where a node and all that holds it stands, and which of them still wait for their layout. */
    private static String place(Node node) {
        StringBuilder words = new StringBuilder();
        for (Node up = node; up != null; up = up.getParent()) {
            words.append(up)
                    .append(" in the scene at ")
                    .append(up.localToScene(up.getLayoutBounds()))
                    .append(up instanceof Parent parent && parent.isNeedsLayout() ? " waits" : "")
                    .append('\n');
        }
        return words.toString();
    }

    /** The robot throws it by itself or as the cause of another, depending on the thread. */
    private static boolean isOutOfSight(Throwable thrown) {
        return thrown instanceof BoundsLocatorException
                || (thrown.getCause() != null && isOutOfSight(thrown.getCause()));
    }

    /** A room may still move after it was laid out: a press would hit what comes there. */
    private static void reach(FxRobot robot, MouseRobot mouse, Node node) {
        Point2D before = null;
        Scene scene = node.getScene();
        long start = System.nanoTime();
        while (System.nanoTime() - start < PATIENCE_NS) {
            Point2D now = robot.point(node).query();
            mouse.moveNoWait(now);
            Frames.next(scene);
            if (now.equals(before) && node.isHover() && now.equals(robot.point(node).query())) {
                return;
            }
            before = now;
        }
        throw new AssertionError("the pointer does not reach " + node);
    }
}
