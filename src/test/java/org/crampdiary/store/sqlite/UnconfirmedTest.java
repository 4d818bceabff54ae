package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crampdiary.exchange.OutputFiles;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Refusal;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.protection.LockedCramps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The disk fails when it is asked to confirm what was written, as strace makes it do. What is there
 * is not said to be missing, and what is not there is not said to be saved.
 */
class UnconfirmedTest {

    private static final String UNCONFIRMED = "refusal.saved-unconfirmed";
    private static final String DONE = "done";

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void strace() throws Exception {
        file = folder.toRealPath().resolve("diary.cramps");
        assumeStrace();
    }

    static void assumeStrace() throws InterruptedException {
        assumeThat(hasStrace()).as("strace is there, and allowed").isTrue();
    }

    private static boolean hasStrace() throws InterruptedException {
        try {
            return new ProcessBuilder("strace", "-o", "/dev/null", "true").start().waitFor() == 0;
        } catch (IOException _) {
            return false; // no such program
        }
    }

    /** Saves one cramp after the other, and says each time what it was told, and what is there. */
    public static final class Saving {

        private static final int CRAMPS = 9;

        private Saving() {}

        public static void main(String[] args) {
            try (Keyring keyring = Keyring.of(Kept.PASSPHRASE.toCharArray());
                    DiaryStore store =
                            SqliteDiaryStore.open(Path.of(args[0]), Clock.systemUTC(), keyring)) {
                for (int i = 0; i < CRAMPS; i++) {
                    String id = "c" + i;
                    PutCramp cramp =
                            new PutCramp(CrampBuilder.inNight(id, LocalDate.EPOCH).build());
                    String said = said(() -> store.apply(Change.of(cramp)));
                    boolean there = store.current().cramp(id) != null;
                    System.out.println(id + " " + said + " " + there);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Kept.class)
    void whatIsSaidOfASavingIsWhatIsThere(Kept kept) throws Exception {
        kept.open(file, Clock.systemUTC()).close();
        Path journal = file.resolveSibling("diary.cramps-journal");
        List<String> lines = withFailingSyncs(Saving.class, "2+2", file.getParent(), journal);
        Map<String, Integer> told = new TreeMap<>();
        assertThat(lines).hasSize(Saving.CRAMPS);
        try (DiaryStore store = kept.open(file, Clock.systemUTC())) {
            assertThat(store.verify()).isEmpty();
            for (String line : lines) {
                String[] words = line.split(" ", -1);
                boolean there = store.current().cramp(words[0]) != null;
                assertThat(words[2]).as(line).isEqualTo(String.valueOf(there));
                assertThat(there).as(line).isEqualTo(List.of(DONE, UNCONFIRMED).contains(words[1]));
                told.merge(words[1], 1, Integer::sum);
            }
        }
        System.out.printf("%s with failing syncs: %s%n", kept, told);
        assertThat(told).containsKey(UNCONFIRMED);
    }

    /** Writes all else that is written, and says what it was told. */
    public static final class Others {

        private Others() {}

        public static void main(String[] args) {
            Path file = Path.of(args[0]);
            OffsetDateTime start = OffsetDateTime.parse("2026-03-04T02:10:00Z");
            try (DiaryStore store = SqliteDiaryStore.open(file, Clock.systemUTC())) {
                tell(store::backUp);
                tell(() -> store.backUpTo(file.resolveSibling("copy.cramps")));
            }
            byte[] content = {1, 2, 3};
            tell(() -> new OutputFiles(file).write(file.resolveSibling("export"), content));
            tell(() -> new LockedCramps(file).started("a", start, ZoneOffset.UTC));
            tell(() ->
                    new PreferencesFile(file.resolveSibling("settings.json"))
                            .save(Preferences.DEFAULT));
        }

        private static void tell(Doing doing) {
            System.out.println(said(doing));
        }
    }

    @Test
    void noneOfTheOthersIsSaidToBeMissing() throws Exception {
        Kept.PLAIN.open(file, Clock.systemUTC()).close();
        Path home = file.getParent();
        Path backups = Files.createDirectory(home.resolve("backups"));
        assertThat(withFailingSyncs(Others.class, "1+1", home, backups))
                .containsExactly(
                        "refusal.backup-unconfirmed",
                        "refusal.backup-unconfirmed",
                        "refusal.written-unconfirmed",
                        "locked.unconfirmed",
                        DONE);
        try (Stream<Path> made = Files.list(backups);
                Keyring none = Keyring.empty()) {
            List<Path> copies = new ArrayList<>(made.toList());
            copies.add(home.resolve("copy.cramps"));
            assertThat(copies)
                    .hasSize(2)
                    .allSatisfy(copy -> assertThat(SqliteRecovery.isSound(copy, none)).isTrue());
        }
        assertThat(home.resolve("export")).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(new LockedCramps(file).all()).hasSize(1);
        assertThat(home.resolve("settings.json")).isNotEmptyFile();
    }

    private interface Doing {
        void done() throws Exception;
    }

    private static String said(Doing doing) {
        try {
            doing.done();
            return DONE;
        } catch (Refusal e) {
            return e.sentences().getFirst().key();
        } catch (Exception e) {
            return e.toString();
        }
    }

    /** What it prints; of the syncs of some files and folders those fail that are counted so. */
    private List<String> withFailingSyncs(Class<?> program, String which, Path... failing)
            throws Exception {
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-o", "/dev/null"));
        for (Path path : failing) {
            command.addAll(List.of("-P", path.toString()));
        }
        command.addAll(
                List.of(
                        "-e",
                        "trace=fsync,fdatasync",
                        "-e",
                        "inject=fsync,fdatasync:error=EIO:when=" + which,
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        file.toString()));
        Path output = folder.resolve("output");
        new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        return Files.readAllLines(output);
    }
}
