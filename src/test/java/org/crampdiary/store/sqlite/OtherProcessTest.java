package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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

    @Test
    void whatWasAcknowledgedSurvivesAKill() throws Exception {
        for (String round : List.of("a", "b", "c")) {
            Path output = folder.resolve("output-" + round);
            Process child = start(output, round);
            try {
                ChildDiary.await(output, 20);
            } finally {
                child.destroyForcibly().waitFor();
            }
            String printed = Files.readString(output);
            List<String> acknowledged =
                    printed.substring(0, printed.lastIndexOf('\n')).lines().skip(1).toList();
            try (DiaryStore store = open()) {
                assertThat(acknowledged)
                        .hasSizeGreaterThan(10)
                        .allSatisfy(id -> assertThat(store.current().cramp(id)).isNotNull());
                assertThat(store.verify()).isEmpty();
            }
        }
    }
}
