package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.Keyring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the power cut during a saving leaves beside a diary, or beside what is copied over it. */
class HotJournalTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T08:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;
    private Path original;
    private Path file;
    private Path journal;

    @BeforeEach
    void aDiary() {
        original = folder.resolve("original.cramps");
        file = folder.resolve("place/diary.cramps");
        journal = folder.resolve("place/diary.cramps-journal");
        apply(0, 300);
    }

    private Diary apply(int from, int to) {
        try (DiaryStore store = SqliteDiaryStore.open(original, CLOCK)) {
            return store.apply(
                            new Change(
                                    IntStream.range(from, to)
                                            .mapToObj(HotJournalTest::cramp)
                                            .<Edit>map(PutCramp::new)
                                            .toList()))
                    .after();
        }
    }

    private static Cramp cramp(int i) {
        LocalDate night = LocalDate.EPOCH.plusDays(i % 50);
        return CrampBuilder.inNight("c" + i, night).note("x".repeat(300)).build();
    }

    /** The file and the journal as they are in the middle of a saving, at another place. */
    private void interruptedSaving() throws Exception {
        Files.createDirectory(file.getParent());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + original);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size = 2"); // what does not fit goes to the file
            statement.execute("BEGIN");
            statement.execute("UPDATE diary SET revision = revision + 1");
            statement.execute("UPDATE cramp SET severity = 3, note = 'spoilt'");
            Files.copy(original, file);
            Files.copy(folder.resolve("original.cramps-journal"), journal);
            statement.execute("ROLLBACK");
        }
        assertThat(Files.readAllBytes(file)).isNotEqualTo(Files.readAllBytes(original));
    }

    private void backup(Path to) {
        try (DiaryStore store = SqliteDiaryStore.open(original, CLOCK)) {
            store.backUpTo(to);
        }
    }

    private void assertHolds(Diary expected) {
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            assertThat(store.current()).isEqualTo(expected);
            assertThat(store.current().revision()).isEqualTo(expected.revision());
            assertThat(store.verify()).isEmpty();
        }
        assertThat(folder.resolve("place/diary.cramps" + DiaryFiles.TRIED)).doesNotExist();
        assertThat(folder.resolve("place/diary.cramps" + DiaryFiles.TRIED + "-journal"))
                .doesNotExist();
    }

    @Test
    void aJournalThatBelongsIsRolledBack() throws Exception {
        Diary before = apply(300, 301);
        interruptedSaving();
        assertHolds(before);
        assertThat(folder.resolve("place/diary.cramps-journal.set-aside")).doesNotExist();
    }

    @Test
    void whoOnlyLooksRollsBackInACopy() throws Exception {
        interruptedSaving();
        byte[] torn = Files.readAllBytes(file);
        byte[] hot = Files.readAllBytes(journal);
        try (TemporaryDiary copy = TemporaryDiary.lookAt(file, CLOCK, Keyring.empty())) {
            assertThat(copy.store().verify()).isEmpty();
        }
        assertThat(file).hasBinaryContent(torn);
        assertThat(journal).hasBinaryContent(hot);
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.lock");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 40})
    void aJournalBesideABackupThatWasCopiedInIsSetAside(int changesSince) throws Exception {
        Path backup = folder.resolve("backup.cramps");
        Diary expected = apply(300, 310);
        backup(backup);
        for (int i = 0; i < changesSince; i++) {
            apply(310 + i, 330 + i);
        }
        interruptedSaving();
        byte[] foreign = Files.readAllBytes(journal);
        Files.copy(backup, file, StandardCopyOption.REPLACE_EXISTING);
        assertHolds(expected);
        assertThat(folder.resolve("place/diary.cramps-journal.set-aside"))
                .hasBinaryContent(foreign);
    }

    @Test
    void aWriteAheadLogIsNeverOurs() throws Exception {
        Diary expected = apply(300, 310);
        Path other = folder.resolve("other.cramps");
        backup(other);
        Files.createDirectory(file.getParent());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("DELETE FROM cramp");
            for (String log : new String[] {"-wal", "-shm"}) {
                Files.copy(
                        folder.resolve("other.cramps" + log),
                        folder.resolve("place/diary.cramps" + log));
            }
        }
        Files.copy(original, file);
        assertHolds(expected);
        assertThat(folder.resolve("place/diary.cramps-wal.set-aside")).isNotEmptyFile();
    }

    @Test
    void whatIsDamagedWithItAndWithoutIsLeftAsItIs() throws Exception {
        interruptedSaving();
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 8 * 4096, 24 * 4096, (byte) 0x55);
        byte[] hot = Files.readAllBytes(journal);
        Arrays.fill(hot, 4096, hot.length, (byte) 0x55);
        Files.write(file, bytes);
        Files.write(journal, hot);
        assertThatThrownBy(() -> SqliteDiaryStore.open(file, CLOCK).close())
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.sentences())
                                        .extracting(Phrase::key)
                                        .containsExactly("refusal.damaged"));
        assertThat(file).hasBinaryContent(bytes);
        assertThat(journal).hasBinaryContent(hot);
    }
}
