package org.crampdiary.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

final class TickerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final FxRobot robot = new FxRobot();
    private final AtomicInteger beats = new AtomicInteger();
    private final AtomicInteger elsewhere = new AtomicInteger();
    private final Ticker beat = new Ticker(Duration.ofMillis(10), this::count);

    private void count() {
        beats.incrementAndGet();
        if (!Platform.isFxApplicationThread()) {
            elsewhere.incrementAndGet();
        }
    }

    @BeforeEach
    void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void stop() {
        robot.interact(beat::stop);
    }

    @Test
    void itGoesOnAtTheFxThreadUntilItIsStopped() throws InterruptedException {
        robot.interact(beat::start);
        await().atMost(PATIENCE).until(() -> beats.get() >= 3);
        robot.interact(beat::stop);
        int stopped = beats.get();
        Thread.sleep(200);
        assertThat(beats).hasValue(stopped);
        assertThat(elsewhere).hasValue(0);
    }

    /** What is waited for may have become due sooner. */
    @Test
    void askedAgainItForgetsThePauseItIsIn() {
        Deque<Duration> pauses =
                new ArrayDeque<>(
                        List.of(Duration.ofDays(1), Duration.ofMillis(1), Duration.ofDays(1)));
        Ticker patient = new Ticker(pauses::remove, this::count);
        robot.interact(() -> {
            patient.again();
            assertThat(pauses).as("before it is started").hasSize(3);
            patient.start();
            patient.again();
        });
        await().atMost(PATIENCE).until(() -> beats.get() == 1);
        robot.interact(patient::stop);
        assertThat(pauses).isEmpty();
    }

    @Test
    void startingTwiceOrAgainDoesNotDoubleIt() throws InterruptedException {
        Ticker slow = new Ticker(Duration.ofMillis(1500), this::count);
        robot.interact(() -> {
            slow.start();
            slow.start();
            slow.stop();
            slow.start();
        });
        await().atMost(PATIENCE).until(() -> beats.get() == 1);
        Thread.sleep(100);
        robot.interact(slow::stop);
        assertThat(beats).hasValue(1);
    }
}
