package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.crampdiary.model.Refusal;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.session.Tasks;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private static final int PATIENCE_S = 30;

    private final Refusal late = Refusal.notDone("print.no-answer");
    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private final Workers workers = new Workers(Runnable::run);
    private final Tasks tasks =
            new Tasks(
                    workers.background(),
                    (text, _, _) -> done.add(text),
                    new Messages(Language.ENGLISH),
                    error -> done.add("error " + error));

    private String neverEnds() throws InterruptedException {
        never.await();
        return "at last";
    }

    private void failed(Exception failure) {
        done.add("failed " + failure);
    }

    private List<String> next(int count) throws InterruptedException {
        List<String> results = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            results.add(Objects.requireNonNull(done.poll(PATIENCE_S, TimeUnit.SECONDS)));
        }
        return results;
    }

    @Test
    void printersThatNeverAnswerHoldUpNothing() throws InterruptedException {
        for (int printer = 0; printer < 20; printer++) {
            tasks.outside(this::neverEnds, late, done::add, this::failed);
        }
        tasks.compute(() -> "figure", done::add, null);
        tasks.write(() -> "saved", done::add, null);
        tasks.outside(() -> "printed", late, done::add, this::failed);
        assertThat(next(3)).containsExactlyInAnyOrder("figure", "saved", "printed");
        workers.finish(() -> done.add("closed"), () -> {});
        assertThat(next(1)).containsExactly("closed");
    }

    @Test
    void whoeverWaitsForAPrinterHearsOfEveryFailure() throws InterruptedException {
        tasks.outside(
                () -> {
                    throw Refusal.notDone("print.no-printer");
                },
                late,
                done::add,
                this::failed);
        assertThat(next(1)).first().asString().startsWith("failed").contains("no-printer");
        tasks.outside(
                () -> {
                    throw new IllegalStateException("jam");
                },
                late,
                done::add,
                this::failed);
        assertThat(next(1)).containsExactly("failed java.lang.IllegalStateException: jam");
        workers.finish(() -> {}, () -> {});
    }

    @Test
    void theLongFigureOfOneRoomDoesNotHoldUpAnother() throws InterruptedException {
        tasks.compute(this::neverEnds, done::add, null);
        tasks.compute(this::neverEnds, done::add, null);
        tasks.compute(() -> "figure", done::add, null);
        assertThat(next(1)).containsExactly("figure");
        workers.finish(() -> done.add("closed"), () -> {});
        assertThat(next(1)).containsExactly("closed");
    }

    @Test
    void aStickThatNeverAnswersHoldsUpNoSaving() throws InterruptedException {
        tasks.beside(this::neverEnds, done::add, this::failed);
        tasks.write(() -> "saved", done::add, null);
        assertThat(next(1)).containsExactly("saved");
        workers.finish(() -> done.add("closed"), () -> done.add("copied"));
        assertThat(next(2)).containsExactly("closed", "copied");
    }
}
