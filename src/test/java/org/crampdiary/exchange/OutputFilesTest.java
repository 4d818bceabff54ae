package org.crampdiary.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be replaced by a file that leaves the program, and what never is. */
final class OutputFilesTest {

    private static final byte[] CONTENT = "new".getBytes(UTF_8);

    @TempDir private Path folder;
    private DiaryStore open;
    private OutputFiles files;

    /** An open diary with a backup, another one that is closed, links to both. */
    @BeforeEach
    void diaries() throws IOException {
        Files.createDirectory(folder.resolve("elsewhere"));
        diary("other.cramps").close();
        open = diary("mine.cramps");
        open.backUp();
        Files.createSymbolicLink(folder.resolve("link"), Path.of("mine.cramps"));
        Files.createSymbolicLink(folder.resolve("elsewhere/in"), folder);
        Files.createSymbolicLink(folder.resolve("to-wal"), Path.of("mine.cramps-wal"));
        Files.createLink(folder.resolve("hard"), folder.resolve("mine.cramps"));
        files = new OutputFiles(folder.resolve("mine.cramps"));
    }

    private DiaryStore diary(String name) {
        DiaryStore store = SqliteDiaryStore.open(folder.resolve(name), Clock.systemUTC());
        store.apply(Change.of(new PutCramp(CrampBuilder.inNight("a", LocalDate.EPOCH).build())));
        return store;
    }

    @AfterEach
    void close() {
        open.close();
    }

    /** Every file under the folder with its size, and what a link leads to. */
    private Map<String, String> everything() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                String what =
                        Files.isSymbolicLink(path)
                                ? "-> " + Files.readSymbolicLink(path)
                                : Files.isRegularFile(path) ? Files.size(path) + " bytes" : "other";
                found.put(folder.relativize(path).toString(), what);
            }
        }
        return found;
    }

    private void assertRefused(Path file, String key) throws IOException {
        Map<String, String> before = everything();
        assertThatThrownBy(() -> files.write(file, CONTENT))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_DONE);
                            assertThat(refusal.sentences()).hasSize(1);
                            assertThat(refusal.sentences().getFirst().key()).isEqualTo(key);
                        });
        assertThat(everything()).isEqualTo(before);
        assertThat(open.verify()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mine.cramps",
                "./elsewhere/../mine.cramps",
                "elsewhere/in/mine.cramps",
                "link",
                "hard",
                "mine.cramps.lock",
                "elsewhere/in/mine.cramps.lock",
                "mine.cramps-journal",
                "mine.cramps-wal",
                "mine.cramps-journal.set-aside2",
                "mine.cramps-wal.set-aside",
                "to-wal",
                "mine.cramps-shm",
                "mine.cramps.cramp-diary-new.part",
                "mine.cramps.cramp-diary-new.part-journal",
                "backups/mine-000002-2026-03-04.cramps",
                "backups/mine-000002-2026-03-04.cramps.cramp-diary.part",
                "elsewhere/in/backups/mine-000002-2026-03-04-before-update.cramps",
                "quarantine",
                "elsewhere/../quarantine",
                "mine.cramps.running",
                "mine.cramps.times",
                "other.cramps",
                "other.cramps.lock",
                "other.cramps-journal"
            })
    void whatBelongsToADiaryIsNeverReplacedNorMade(String name) throws IOException {
        assertRefused(folder.resolve(name), "refusal.belongs-to-a-diary");
    }

    @Test
    void theBackupThatIsThereIsNeverReplaced() throws IOException {
        assertRefused(open.backUp(), "refusal.belongs-to-a-diary");
        Path copy = Files.copy(open.backUp(), folder.resolve("elsewhere/kept"));
        assertRefused(copy, "refusal.belongs-to-a-diary");
    }

    @Test
    void theNameOfADiaryThatWasLostIsKeptForIt() throws IOException {
        open.close();
        Files.delete(folder.resolve("mine.cramps"));
        assertThatThrownBy(() -> files.write(folder.resolve("mine.cramps"), CONTENT))
                .isInstanceOf(Refusal.class);
        assertThat(folder.resolve("mine.cramps")).doesNotExist();
        open = diary("next.cramps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"elsewhere", "empty", "to-empty", "pipe", "/", "/dev/null", "", "."})
    void whatIsNoFileIsNotReplaced(String name) throws Exception {
        Files.createDirectory(folder.resolve("empty"));
        Files.createSymbolicLink(folder.resolve("to-empty"), Path.of("empty"));
        int made =
                new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start().waitFor();
        assumeThat(made).as("mkfifo").isZero();
        assertRefused(name.isEmpty() ? Path.of("") : folder.resolve(name), "refusal.not-a-file");
    }

    @ParameterizedTest
    @CsvSource({
        "new.json, new.json",
        "to-new, new.json",
        "to-old, old.json",
        "round/to-old, old.json"
    })
    void whateverElseIsNamedIsWrittenWhereItLeads(String name, String written) throws IOException {
        Files.writeString(folder.resolve("old.json"), "old");
        Files.createSymbolicLink(folder.resolve("to-old"), Path.of("elsewhere/../old.json"));
        Files.createSymbolicLink(folder.resolve("to-new"), folder.resolve("new.json"));
        Files.createSymbolicLink(folder.resolve("round"), Path.of("."));
        Map<String, String> expected = everything();
        expected.put(written, CONTENT.length + " bytes");
        files.write(folder.resolve(name), CONTENT);
        assertThat(everything()).isEqualTo(expected);
        assertThat(folder.resolve(written)).hasBinaryContent(CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r--r--", "rw-rw----", "rwxr-x---", "rw-------"})
    void aFileKeepsItsPermissions(String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("page.pdf"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        files.write(file, CONTENT);
        assertThat(permissions(file)).isEqualTo(permissions);
    }

    @Test
    void aNewFileIsForThePersonAlone() throws IOException {
        files.write(folder.resolve("page.pdf"), CONTENT);
        assertThat(permissions(folder.resolve("page.pdf"))).isEqualTo("rw-------");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void aWriteProtectedFileStaysAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("page.pdf"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeThat(Files.isWritable(file)).as("everything is writable for root").isFalse();
        assertRefused(file, "refusal.write-protected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere/page.pdf", "mine.cramps/page.pdf", "circle", "to-nowhere"})
    void whatCannotBeWrittenIsSaidAndLeavesNothing(String name) throws IOException {
        Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
        Files.createSymbolicLink(folder.resolve("to-nowhere"), Path.of("nowhere/page.pdf"));
        assertRefused(folder.resolve(name), "refusal.cannot-write");
    }
}
