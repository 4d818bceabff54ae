package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiskLocksTest {

    @TempDir Path folder;

    @Test
    void aDiskWithLocksGivesOneAndNothingIsLeftThere() throws IOException {
        assertThat(DiskLocks.areGiven(folder)).isTrue();
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
        assertThat(DiskLocks.areGiven(folder.resolve("gone"))).as("not known").isTrue();
    }

    @Test
    void whatAKilledProgramLeftOfAskingIsRemovedAtTheNextOpening() throws IOException {
        Path left = folder.resolve(".cramps-lock-" + UUID.randomUUID());
        Path own = folder.resolve(".cramps-lock-notes");
        Files.createFile(left);
        Files.createFile(own);
        SqliteDiaryStore.open(folder.resolve("diary.cramps"), Clock.systemUTC()).close();
        assertThat(left).doesNotExist();
        assertThat(own).exists();
    }

    /** Opens a diary and says what it was told. */
    public static final class Opens {

        private Opens() {}

        public static void main(String[] args) {
            try (DiaryStore _ = SqliteDiaryStore.open(Path.of(args[0]), Clock.systemUTC())) {
                System.out.println("opened");
            } catch (Refusal e) {
                System.out.println(e.sentences().getFirst().key());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"EACCES", "ENOLCK"})
    void thatADiskHasNoLocksIsNotTakenForAnotherWindow(String error) throws Exception {
        UnconfirmedTest.assumeStrace();
        Path output = folder.resolve("output");
        new ProcessBuilder(
                        "strace",
                        "-f",
                        "-o",
                        "/dev/null",
                        "-e",
                        "trace=fcntl",
                        "-e",
                        "inject=fcntl:error=" + error,
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Opens.class.getName(),
                        folder.resolve("diary.cramps").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        assertThat(output).hasContent("refusal.no-locks");
        try (var made = Files.list(folder)) {
            assertThat(made.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("output", "diary.cramps.lock");
        }
    }

    @Test
    void aDiskWithoutLocksIsNamed() {
        Path file = folder.resolve("diary.cramps");
        assertThat(DiskLocks.missing(file, Optional.of("NFS")))
                .isEqualTo(Phrase.of("refusal.no-locks-shared", "diary.cramps", "NFS"));
        assertThat(DiskLocks.missing(file))
                .isEqualTo(Phrase.of("refusal.no-locks", "diary.cramps"));
    }
}
