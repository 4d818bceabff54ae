package org.crampdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.crampdiary.exchange.json.JsonDiary;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ctrl+C, or a system that is shut down, while the command {@code import} writes. */
@EnabledOnOs(OS.LINUX)
final class StoppedImportTest {

    private static final int ROWS = 40_000;
    private static final String PASSPHRASE = "three wise toads";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"INT, 130, false", "TERM, 143, true"})
    void nothingOfItIsLeft(String signal, int code, boolean isProtected) throws Exception {
        Path kept = Files.createDirectory(folder.resolve("kept"));
        Path file = kept.resolve("diary.cramps");
        begin(file, isProtected);
        Path passphrase = Files.writeString(folder.resolve("passphrase"), PASSPHRASE);
        Path rows = Files.write(folder.resolve("rows.json"), rows(ROWS));
        List<String> names = names(kept);

        ChildProgram program = new ChildProgram(folder);
        Process child =
                start(
                        program,
                        "--diary",
                        file.toString(),
                        "--passphrase-file",
                        passphrase.toString(),
                        "import",
                        rows.toString());
        try {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> !child.isAlive() || hasNewBackup(kept, names));
            new ProcessBuilder("kill", "-" + signal, String.valueOf(child.pid())).start().waitFor();
            assertThat(child.waitFor()).isEqualTo(code);
        } finally {
            child.destroyForcibly().waitFor();
        }
        assertThat(Files.readString(program.folder("out"))).isEmpty();
        assertThat(Files.readString(program.folder("err")))
                .isEqualToIgnoringNewLines("The import was stopped. The diary is as it was.");
        assertThat(names(kept)).isEqualTo(names);
        try (Keyring keyring = Keyring.of(PASSPHRASE.toCharArray());
                DiaryStore store = SqliteDiaryStore.open(file, Clock.systemUTC(), keyring)) {
            assertThat(store.verify()).isEmpty();
            assertThat(store.current().cramps()).hasSize(1);
        }
    }

    /** The file is a pipe that somebody has begun to write to. */
    @Test
    void whileItIsReadNothingHasBegun() throws Exception {
        Path pipe = folder.resolve("rows.json");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        ChildProgram program = new ChildProgram(folder);
        Process child =
                start(
                        program,
                        "--diary",
                        folder.resolve("diary.cramps").toString(),
                        "import",
                        pipe.toString());
        try (OutputStream writing = Files.newOutputStream(pipe)) {
            writing.write('{');
            writing.flush();
            new ProcessBuilder("kill", "-INT", String.valueOf(child.pid())).start().waitFor();
            assertThat(child.waitFor()).isEqualTo(130);
        } finally {
            child.destroyForcibly().waitFor();
        }
        assertThat(Files.readString(program.folder("out"))).isEmpty();
        assertThat(Files.readString(program.folder("err")))
                .isEqualToIgnoringNewLines("The import was stopped. The diary is as it was.");
        assertThat(folder.resolve("diary.cramps")).doesNotExist();
    }

    /** What is in stays in, and is said. */
    @Test
    void whatIsInByThenIsSaid() throws Exception {
        Path file = folder.resolve("diary.cramps");
        Path rows = Files.write(folder.resolve("rows.json"), rows(3));
        ChildProgram program =
                new ChildProgram(folder, Map.of(), "-D" + ChildProgram.STOP_AT + "=Imported");
        Process child = start(program, "--diary", file.toString(), "import", rows.toString());
        assertThat(child.waitFor()).isZero();
        assertThat(Files.readString(program.folder("out"))).startsWith("Imported: 3 new");
        assertThat(Files.readString(program.folder("err"))).isEmpty();
        try (DiaryStore store = SqliteDiaryStore.open(file, Clock.systemUTC())) {
            assertThat(store.verify()).isEmpty();
            assertThat(store.current().cramps()).hasSize(3);
        }
    }

    @Test
    void whoIsStoppedBeforeBeginsNothing() {
        List<String> said = new ArrayList<>();
        try (StopSignal stop = new StopSignal(code -> said.add("exit " + code))) {
            stop.stop(() -> said.add("nothing begun"));
            assertThat(stop.begin()).isFalse();
        }
        assertThat(said).containsExactly("nothing begun");
    }

    /** The shell of a background job has Ctrl+C ignored, which Java would keep to. */
    private static Process start(ChildProgram program, String... args) throws IOException {
        return program.start(List.of("env", "--default-signal=INT"), args);
    }

    private static void begin(Path file, boolean isProtected) {
        try (DiaryStore store = SqliteDiaryStore.open(file, Clock.systemUTC())) {
            store.apply(
                    Change.of(new PutCramp(CrampBuilder.inNight("own", LocalDate.EPOCH).build())));
            if (isProtected) {
                store.protection().switchOn(PASSPHRASE.toCharArray());
            }
        }
    }

    private static boolean hasNewBackup(Path kept, List<String> before) throws IOException {
        List<String> now = new ArrayList<>(names(kept));
        now.removeAll(before);
        return now.stream().anyMatch(name -> name.startsWith("backups/"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static byte[] rows(int rows) {
        Stream<Edit> cramps =
                IntStream.range(0, rows)
                        .mapToObj(i ->
                                new PutCramp(
                                        CrampBuilder.inNight(
                                                        "r" + i,
                                                        LocalDate.of(2001, 1, 1).plusDays(i % 9000))
                                                .build()));
        Change change = new Change(cramps.toList()).stamped(Diary.EMPTY, Instant.EPOCH);
        return JsonDiary.write(Diary.EMPTY.apply(change), Instant.EPOCH);
    }
}
