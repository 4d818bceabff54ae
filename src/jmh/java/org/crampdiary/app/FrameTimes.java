package org.crampdiary.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Does one step in each frame and notes how long each frame took, from its beginning to that of the
 * next one: layout, drawing and all. Only with {@code javafx.animation.fullspeed} is that what a
 * frame needs; otherwise frames wait for the screen.
 */
final class FrameTimes extends AnimationTimer {

    private final int frames;
    private final IntConsumer step;
    private final CountDownLatch done = new CountDownLatch(1);
    private final List<Long> times = new ArrayList<>();
    private long begun;
    private @Nullable RuntimeException failed;
    private int frame;

    private FrameTimes(int frames, IntConsumer step) {
        this.frames = frames;
        this.step = step;
    }

    /**
     * Runs the steps and reports the frames' median, 95th percentile and greatest.
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
        List<Long> sorted = times.times.stream().sorted().toList();
        RoomRuns.write(name + ": frame, median, ms", ms(sorted, 0.5));
        RoomRuns.write(name + ": frame, 95 %, ms", ms(sorted, 0.95));
        RoomRuns.write(name + ": longest frame, ms", ms(sorted, 1));
    }

    private static double ms(List<Long> sorted, double share) {
        return sorted.get((int) (share * (sorted.size() - 1))) / 1e6;
    }

    @Override
    public void handle(long pulse) {
        long now = System.nanoTime();
        if (frame > 0) {
            times.add(now - begun);
        }
        begun = now;
        if (frame == frames) {
            stop();
            done.countDown();
            return;
        }
        try {
            step.accept(frame);
            frame++;
        } catch (RuntimeException e) {
            failed = e;
            stop();
            done.countDown();
        }
    }
}
