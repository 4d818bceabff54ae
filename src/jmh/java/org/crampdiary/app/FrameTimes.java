package org.crampdiary.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import java.util.function.ToLongFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Does one step in each frame and notes how long each frame took, from its beginning to that of the
 * next one, and how much of its own time the FX thread and the drawing thread worked for it; they
 * work beside each other, so that the longer of the two is what a frame needs on an idle machine.
 * Only with {@code javafx.animation.fullspeed} do frames not wait for the screen.
 */
final class FrameTimes extends AnimationTimer {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** One moment by three clocks, in nanoseconds. */
    private record Moment(long wall, long fx, long drawing) {

        static Moment now(long drawingThread) {
            return new Moment(
                    System.nanoTime(),
                    THREADS.getCurrentThreadCpuTime(),
                    THREADS.getThreadCpuTime(drawingThread));
        }
    }

    private final int frames;
    private final IntConsumer step;
    private final CountDownLatch done = new CountDownLatch(1);
    private final List<Moment> begun = new ArrayList<>();
    private final long drawingThread;
    private @Nullable RuntimeException failed;

    private FrameTimes(int frames, IntConsumer step) {
        this.frames = frames;
        this.step = step;
        drawingThread =
                Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
                        .findFirst()
                        .orElseThrow()
                        .threadId();
    }

    /**
     * Runs the steps and reports the frames' median and 95th percentile.
     *
     * @param step done on the FX thread at the beginning of each frame, with its number from 0
     */
    static void report(String name, int frames, IntConsumer step) throws InterruptedException {
        FrameTimes times = new FrameTimes(frames, step);
        Platform.runLater(times::start);
        times.done.await();
        if (times.failed != null) {
            throw times.failed;
        }
        times.report(name + ": frame", Moment::wall);
        times.report(name + ": FX thread", Moment::fx);
        times.report(name + ": drawing thread", Moment::drawing);
    }

    /** Down in the first half of the frames and up again in the second, 0–1. */
    static double thereAndBack(int frame, int frames) {
        return 1 - Math.abs(1 - 2.0 * frame / frames);
    }

    private void report(String name, ToLongFunction<Moment> clock) {
        long[] took = new long[begun.size() - 1];
        for (int i = 0; i < took.length; i++) {
            took[i] = clock.applyAsLong(begun.get(i + 1)) - clock.applyAsLong(begun.get(i));
        }
        Arrays.sort(took);
        RoomRuns.write(name + ", median, ms", took[took.length / 2] / 1e6);
        RoomRuns.write(name + ", 95 %, ms", took[(int) (0.95 * (took.length - 1))] / 1e6);
    }

    @Override
    public void handle(long pulse) {
        begun.add(Moment.now(drawingThread));
        int frame = begun.size() - 1;
        try {
            if (frame < frames) {
                step.accept(frame);
                return;
            }
        } catch (RuntimeException e) {
            failed = e;
        }
        stop();
        done.countDown();
    }
}
