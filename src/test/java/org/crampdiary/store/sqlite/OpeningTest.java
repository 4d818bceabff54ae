package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OpeningTest {

    private static final int NEWER = Schema.CURRENT.version() + 1;

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T08:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    private Path file() {
        return folder.resolve("diary.cramps");
    }

    private void assertRefused(String key) {
        assertThatThrownBy(() -> SqliteDiaryStore.open(file(), CLOCK).close())
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_OPENED);
                            assertThat(refusal.sentences()).hasSize(1);
                            assertThat(refusal.sentences().getFirst().key()).isEqualTo(key);
                        });
    }

    private void makeDiary() {
        try (DiaryStore store = SqliteDiaryStore.open(file(), CLOCK)) {
            store.apply(
                    new Change(
                            IntStream.range(0, 50)
                                    .mapToObj(i -> CrampBuilder.inNight("c" + i, LocalDate.EPOCH))
                                    .map(cramp -> cramp.note("x".repeat(300)).build())
                                    .<org.crampdiary.model.Edit>map(PutCramp::new)
                                    .toList()));
        }
    }

    static Stream<Arguments> strangeFiles() {
        return Stream.of(
                change("refusal.empty-file", "nothing left", bytes -> new byte[0]),
                change("refusal.not-a-diary", "text", bytes -> text("night;severity\n".repeat(99))),
                change("refusal.not-a-diary", "short", bytes -> text("SQLite format 3\0")),
                change("refusal.not-a-diary", "other program's", bytes -> with(bytes, 68, 7)),
                change("refusal.newer-version", "newer", bytes -> with(bytes, 60, NEWER)),
                change("refusal.other-program", "WAL", bytes -> withByte(bytes, 18, 2)),
                change("refusal.other-program", "WAL read", bytes -> withByte(bytes, 19, 2)),
                change("refusal.damaged", "a page overwritten", OpeningTest::withoutPage),
                change("refusal.damaged", "no schema", bytes -> with(bytes, 100, -1)),
                change(
                        "refusal.damaged",
                        "cut off",
                        bytes -> java.util.Arrays.copyOf(bytes, 8192)));
    }

    private static Arguments change(String key, String what, UnaryOperator<byte[]> change) {
        return Arguments.of(key, what, change);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] with(byte[] bytes, int offset, int value) {
        ByteBuffer.wrap(bytes).putInt(offset, value);
        return bytes;
    }

    private static byte[] withByte(byte[] bytes, int offset, int value) {
        bytes[offset] = (byte) value;
        return bytes;
    }

    private static byte[] withoutPage(byte[] bytes) {
        java.util.Arrays.fill(bytes, bytes.length - 3 * 4096, bytes.length, (byte) 0x55);
        return bytes;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("strangeFiles")
    void whatIsNoSoundDiaryIsRefusedAndNotTouched(
            String key, String what, UnaryOperator<byte[]> change) throws Exception {
        makeDiary();
        byte[] bytes = change.apply(Files.readAllBytes(file()));
        Files.write(file(), bytes);
        Files.delete(folder.resolve("diary.cramps.lock"));
        assertRefused(key);
        assertThat(Files.readAllBytes(file())).as(what).isEqualTo(bytes);
        assertThat(Files.exists(folder.resolve("diary.cramps.lock")))
                .as("only a diary gets a lock")
                .isEqualTo(key.equals("refusal.damaged"));
        assertRefused(key); // the lock was given back
    }

    @Test
    void aFolderIsNoDiary() throws Exception {
        Files.createDirectories(file());
        assertRefused("refusal.not-a-diary");
        assertThat(folder.resolve("diary.cramps.lock")).doesNotExist();
        assertThatThrownBy(() -> SqliteDiaryStore.open(Path.of("/"), CLOCK))
                .isInstanceOf(Refusal.class);
        assertThat(Path.of("null.lock")).doesNotExist();
    }

    @Test
    void aNewerHistoryIsRefusedWhateverTheHeaderSays() throws Exception {
        makeDiary();
        execute(
                """
                INSERT INTO flyway_schema_history
                SELECT %d, '%d', description, type, script, checksum, installed_by, installed_on,
                    execution_time, success FROM flyway_schema_history WHERE installed_rank = 1
                """
                        .formatted(NEWER, NEWER));
        byte[] bytes = Files.readAllBytes(file());
        assertRefused("refusal.newer-version");
        assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
    }

    @Test
    void anotherSqliteProgramKeepsTheDiaryToo() throws Exception {
        makeDiary();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            assertRefused("refusal.in-use");
        }
        makeDiary();
    }

    @Test
    void noEmptyDiaryIsMadeOverTheRestOfALostOne() throws Exception {
        Files.writeString(folder.resolve("diary.cramps-journal"), "pages");
        assertRefused("refusal.diary-missing");
        assertThat(file()).doesNotExist();
        Files.writeString(folder.resolve("diary.cramps-journal"), "");
        makeDiary();
    }

    @Test
    void noEmptyDiaryIsMadeWhereOneWithBackupsIsGone() throws Exception {
        makeDiary();
        Path newest;
        try (DiaryStore store = SqliteDiaryStore.open(file(), CLOCK)) {
            store.backUp();
            newest = store.backUp();
        }
        Files.delete(file());
        assertThatThrownBy(() -> SqliteDiaryStore.open(file(), CLOCK).close())
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_OPENED);
                            assertThat(refusal.sentences())
                                    .containsExactly(
                                            Phrase.of(
                                                    "refusal.diary-gone",
                                                    "diary.cramps",
                                                    newest.toString()));
                        });
        assertThat(file()).doesNotExist();
        Files.copy(newest, file());
        SqliteDiaryStore.open(file(), CLOCK).close();
        SqliteDiaryStore.open(folder.resolve("another.cramps"), CLOCK).close();
    }

    @Test
    void whatAnInterruptedFirstStartLeftIsReplaced() throws Exception {
        Files.writeString(folder.resolve("diary.cramps.cramp-diary-new.part"), "half");
        Files.writeString(folder.resolve("diary.cramps.cramp-diary-new.part-journal"), "half");
        makeDiary();
        assertThat(folder.resolve("diary.cramps.cramp-diary-new.part")).doesNotExist();
        assertThat(folder.resolve("diary.cramps.cramp-diary-new.part-journal")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws Exception {
        Files.writeString(folder.resolve("note.txt"), "a file");
        Path impossible = folder.resolve("note.txt/diary.cramps");
        assertThatThrownBy(() -> SqliteDiaryStore.open(impossible, CLOCK))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.sentences().getFirst().key())
                                        .isEqualTo("refusal.no-folder"));
    }

    @Test
    void aWriteProtectedFileIsRefused() throws Exception {
        makeDiary();
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("r--------"));
        assumeThat(Files.isWritable(file())).as("everything is writable for root").isFalse();
        assertRefused("refusal.read-only");
    }

    @Test
    void aLinkOpensTheDiaryItself() throws Exception {
        makeDiary();
        Path link = folder.resolve("link.cramps");
        Files.createSymbolicLink(link, file());
        try (DiaryStore store = SqliteDiaryStore.open(link, CLOCK)) {
            assertThat(store.current().cramps()).hasSize(50);
            assertThat(store.backUp().getFileName().toString()).startsWith("diary-000001-");
        }
        assertThat(folder.resolve("link.cramps.lock")).doesNotExist();
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
