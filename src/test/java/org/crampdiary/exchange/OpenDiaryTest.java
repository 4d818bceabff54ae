package org.crampdiary.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.crampdiary.exchange.format.FileFormat;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.store.sqlite.SqliteRecovery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever somebody chooses to be read, the locks of the open diary stay: a process that closes a
 * file once loses all its locks on it.
 */
class OpenDiaryTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir Path folder;
    private Path file;
    private DiaryStore store;

    @BeforeEach
    void anOpenDiary() throws IOException {
        file = folder.toRealPath().resolve("diary.cramps");
        store = SqliteDiaryStore.open(file, CLOCK);
        store.apply(Change.of(new PutCramp(CrampBuilder.inNight("a", LocalDate.EPOCH).build())));
        Files.createLink(folder.resolve("hard"), file);
        Files.createSymbolicLink(folder.resolve("link"), file);
        Files.createSymbolicLink(folder.resolve("lock"), folder.resolve("diary.cramps.lock"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Python asks the system for a lock on one byte, as another process. */
    private static boolean isLocked(Path path, long from) throws Exception {
        String asks =
                """
                import fcntl,sys
                f=open(sys.argv[1],'r+b')
                try: fcntl.lockf(f,fcntl.LOCK_EX|fcntl.LOCK_NB,1,int(sys.argv[2]))
                except OSError: sys.exit(7)
                """;
        Process other;
        try {
            other = new ProcessBuilder("python3", "-c", asks, path + "", from + "").start();
        } catch (IOException e) {
            assumeTrue(false, "no Python: " + e);
            return false;
        }
        assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(other.exitValue()).isIn(0, 7);
        return other.exitValue() == 7;
    }

    private void assertLocked() throws Exception {
        assertThat(isLocked(file, 0x40000002L)).as("SQLite's lock").isTrue();
        assertThat(isLocked(folder.resolve("diary.cramps.lock"), 0)).as("our lock").isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"diary.cramps", "hard", "link", "lock", "diary.cramps.lock"})
    void whatIsChosenToBeImportedIsNotReadWhenItIsTheDiaryItself(String name) throws Exception {
        assertLocked();
        assertThatThrownBy(() -> FileFormat.wholeBytes(folder.resolve(name)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.sentences().getFirst().key())
                                        .isEqualTo("exchange.is-the-diary"));
        assertThatThrownBy(() -> new OutputFiles(file).check(folder.resolve(name)))
                .isInstanceOf(Refusal.class);
        assertLocked();
    }

    @ParameterizedTest
    @ValueSource(strings = {"diary.cramps", "hard", "link"})
    void aCopyToGoBackToIsNotTheDiaryItself(String name) throws Exception {
        SqliteRecovery recovery = new SqliteRecovery(file, CLOCK, Keyring.empty());
        Path chosen = folder.resolve(name);
        assertThatThrownBy(() -> recovery.compare(chosen, store.current()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> recovery.look(chosen)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> SqliteDiaryStore.open(chosen, CLOCK).close())
                .isInstanceOf(Refusal.class);
        assertThat(store.isSound(chosen)).isFalse();
        assertLocked();
    }

    @Test
    void whatIsNotTheDiaryIsRead() throws Exception {
        Path other = Files.writeString(folder.resolve("other.json"), "{}");
        assertThat(FileFormat.wholeBytes(other)).hasSize(2);
        assertLocked();
    }
}
