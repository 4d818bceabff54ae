package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherProcessTest {

    private static final Duration SHORT = Duration.ofMillis(120);

    @TempDir Path folder;

    private DiaryStore open() {
        return SqliteDiaryStore.open(
                folder.resolve("diary.cramps"), Clock.systemUTC(), Schema.CURRENT, SHORT);
    }

    private void assertInUse() {
        assertThatThrownBy(() -> open().close())
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_OPENED);
                            assertThat(refusal.sentences().getFirst().key())
                                    .isEqualTo("refusal.in-use");
                        });
    }

    private Process start(Path output, String... prefix) throws IOException {
        return ChildDiary.start(folder.resolve("diary.cramps"), output, prefix);
    }

    @Test
    void anotherProcessKeepsTheDiaryUntilItEnds() throws Exception {
        Path output = folder.resolve("output");
        Process child = start(output);
        try {
            ChildDiary.await(output, 1);
            assertInUse();
            child.destroyForcibly().waitFor();
            open().close();
        } finally {
            child.destroyForcibly();
        }
    }

    @Test
    void aRefusedSecondOpeningDoesNotFreeTheFirst() throws Exception {
        try (DiaryStore first = open()) {
            assertInUse();
            Path output = folder.resolve("output");
            assertThat(start(output).waitFor()).isNotZero(); // it gave up after two seconds
            assertThat(output).isEmptyFile();
            assertThat(first.verify()).isEmpty();
        }
        open().close();
    }

    @Test
    void waitingCanBeInterrupted() {
        try (DiaryStore first = open()) {
            Thread.currentThread().interrupt();
            assertInUse();
            assertThat(Thread.interrupted()).isTrue();
            assertThat(first.current().cramps()).isEmpty();
        }
    }
}
