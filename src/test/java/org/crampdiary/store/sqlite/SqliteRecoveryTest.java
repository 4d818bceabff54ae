package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.Harm;
import org.crampdiary.store.backup.BackupFile;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.backup.SecondFolder;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.recovery.Contents;
import org.crampdiary.store.recovery.Difference;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.store.recovery.Restored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A diary is put back from a copy, whatever lies in its place, and nothing is lost by it. */
class SqliteRecoveryTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T08:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate LAST = LocalDate.EPOCH.plusDays(39);
    private static final String NOTE = "the calf, again and again";

    @TempDir Path folder;
    private Path file;
    private Path backup;
    private Diary kept;
    private Recovery recovery;

    /** A diary with a backup, to which one more cramp was added since. */
    @BeforeEach
    void aDiary() {
        file = folder.resolve("place/diary.cramps");
        recovery = new SqliteRecovery(file, CLOCK, Keyring.empty());
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            kept = store.apply(cramps(0, 40)).after();
            backup = store.backUp();
            store.apply(cramps(40, 41));
        }
    }

    private static Change cramps(int from, int to) {
        return new Change(
                IntStream.range(from, to)
                        .mapToObj(i -> CrampBuilder.inNight("c" + i, LocalDate.EPOCH.plusDays(i)))
                        .<Edit>map(cramp -> new PutCramp(cramp.note(NOTE).build()))
                        .toList());
    }

    private Diary open() {
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            assertThat(store.verify()).isEmpty();
            return store.current();
        }
    }

    private static void keyIs(Throwable failure, String key) {
        assertThat(failure)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.sentences())
                                        .extracting(Phrase::key)
                                        .containsExactly(key));
    }

    @Test
    void whatWasTypedAndNotSavedStaysWhenGoingBack() {
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            store.apply(Change.of(new PutDraft("day", "half a sentence")));
        }
        Restored done = recovery.restore(backup);
        Diary restored = open();
        assertThat(restored.marks().drafts()).containsOnly(entry("day", "half a sentence"));
        assertThat(restored.crampsWithTrash()).isEqualTo(kept.crampsWithTrash());
        recovery.restore(Objects.requireNonNull(done.backup()));
        assertThat(open().crampsWithTrash()).hasSize(41);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quarantine", "backups"})
    void aFileWhereAFolderIsToBeIsNamed(String name) throws IOException {
        Path copy = Files.copy(backup, folder.resolve("copy.cramps"));
        Path inTheWay = file.resolveSibling(name);
        if (name.equals("backups")) {
            Files.move(inTheWay, folder.resolve("elsewhere"));
        } else {
            Files.writeString(file, "garbage");
        }
        Files.writeString(inTheWay, "in the way");
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> recovery.restore(copy))
                .satisfies(failure -> keyIs(failure, "refusal.folder-in-the-way"));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(inTheWay).hasContent("in the way");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 15, 70})
    void oneBitOfItsBeginningIsDamageWhereThereAreBackups(int place) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[place] ^= 4;
        Files.write(file, bytes);
        assertThatThrownBy(() -> open()).satisfies(failure -> keyIs(failure, "refusal.damaged"));
        Files.move(backup.getParent(), folder.resolve("elsewhere"));
        assertThatThrownBy(() -> open())
                .satisfies(failure -> keyIs(failure, "refusal.not-a-diary"));
    }

    @Test
    void aCopyIsComparedWithTheOpenDiary() {
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            Difference difference = recovery.compare(backup, store.current());
            assertThat(difference.gone()).isEqualTo(new Difference.Amount(0, 1, 0));
            assertThat(difference.back().isNothing()).isTrue();
        }
    }

    @Test
    void theSecondFolderIsListedWhenItIsThere() throws IOException {
        Path stick = folder.resolve("stick");
        SecondFolder second = new SecondFolder(new Backups(file), stick, "copies", _ -> true);
        Recovery both = new SqliteRecovery(file, CLOCK, Keyring.empty(), second);
        assertThat(recovery.inSecondFolder()).isEmpty();
        assertThat(both.inSecondFolder()).isEmpty();
        Files.createDirectory(stick);
        second.caughtUp();
        assertThat(both.inSecondFolder())
                .extracting(BackupFile::path)
                .containsExactly(stick.resolve("copies").resolve(backup.getFileName()));
        assertThat(both.look(both.inSecondFolder().getFirst().path()).cramps()).isEqualTo(40);
    }

    /** What may lie where the diary should be. */
    enum Found {
        CUT_TO_NOTHING("refusal.empty-file"),
        CUT_IN_HALF("refusal.damaged"),
        A_LETTER("refusal.not-a-diary"),
        WITHOUT_HEADER("refusal.damaged"),
        A_PAGE_LOST("refusal.damaged"),
        A_NOTE_CHANGED(null),
        OF_A_NEWER_PROGRAM("refusal.newer-version"),
        OF_A_WRITE_AHEAD_PROGRAM("refusal.other-program");

        /** Why it is not opened; null when it is, and only checking sees the damage. */
        private final @Nullable String refusal;

        Found(@Nullable String refusal) {
            this.refusal = refusal;
        }

        void make(Path file) throws Exception {
            byte[] bytes = Files.readAllBytes(file);
            byte[] made = bytes.clone();
            switch (this) {
                case CUT_TO_NOTHING -> made = new byte[0];
                case CUT_IN_HALF -> made = Arrays.copyOf(bytes, bytes.length / 2);
                case A_LETTER -> made = "Dear diary".getBytes(StandardCharsets.UTF_8);
                case WITHOUT_HEADER -> Arrays.fill(made, 0, 16, (byte) 0);
                case A_PAGE_LOST -> Arrays.fill(made, 4096, 2 * 4096, (byte) 0x55);
                case A_NOTE_CHANGED -> made[indexOf(bytes, NOTE)] ^= 1;
                case OF_A_NEWER_PROGRAM -> made[63] = 99;
                case OF_A_WRITE_AHEAD_PROGRAM -> made[18] = 2;
            }
            Files.write(file, made);
        }

        private static int indexOf(byte[] bytes, String text) {
            return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
        }
    }

    @ParameterizedTest
    @EnumSource(Found.class)
    void whatCannotBeTrustedIsKeptByteForByteAndTheBackupTakesItsPlace(Found found)
            throws Exception {
        found.make(file);
        byte[] before = Files.readAllBytes(file);
        if (found.refusal != null) {
            Throwable refused = catchThrowable(this::open);
            keyIs(refused, found.refusal);
            assertThat(Recovery.mayHelp((Refusal) refused)).isTrue();
        }
        Restored restored = recovery.restore(backup);
        assertThat(restored.backup()).isNull();
        Path aside = Objects.requireNonNull(restored.quarantine());
        assertThat(aside).hasFileName("2026-03-04");
        assertThat(aside.resolve("diary.cramps")).hasBinaryContent(before);
        assertThat(new DiaryFiles(file.toRealPath()).include(aside.resolve("diary.cramps")))
                .as("nothing may be written over it")
                .isTrue();
        assertThat(permissions(aside.getParent())).isEqualTo("rwx------");
        assertThat(permissions(aside.resolve("diary.cramps"))).isEqualTo("rw-------");
        assertThat(restored.cramps()).isEqualTo(40);
        assertThat(open()).isEqualTo(kept);
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void puttingBackASoundDiaryCanItselfBeTakenBack() throws Exception {
        Diary now = open();
        Restored restored = recovery.restore(backup);
        assertThat(restored.quarantine()).isNull();
        assertThat(open()).isEqualTo(kept);
        recovery.restore(Objects.requireNonNull(restored.backup()));
        assertThat(open()).isEqualTo(now);
        assertThat(recovery.backups()).hasSize(3);
        assertThat(file.resolveSibling("quarantine")).doesNotExist();
    }

    @Test
    void aDiaryThatIsGoneComesBack() throws Exception {
        Files.delete(file);
        Restored restored = recovery.restore(backup);
        assertThat(restored).isEqualTo(new Restored(0, 40, null, null, null));
        assertThat(open()).isEqualTo(kept);
    }

    @Test
    void aJournalWhoseDiaryIsGoneIsKeptAndDoesNotSpoilTheCopy() throws Exception {
        Files.delete(file);
        Path journal = file.resolveSibling("diary.cramps-journal");
        Files.writeString(journal, "of the diary that is gone");
        Restored restored = recovery.restore(backup);
        assertThat(Objects.requireNonNull(restored.quarantine()).resolve(journal.getFileName()))
                .hasContent("of the diary that is gone");
        assertThat(open()).isEqualTo(kept);
    }

    @Test
    void twoOnOneDayDoNotMeetInQuarantine() throws Exception {
        for (String letter : List.of("first", "second")) {
            Files.writeString(file, letter);
            Restored restored = recovery.restore(backup);
            Path aside = Objects.requireNonNull(restored.quarantine());
            assertThat(aside.resolve("diary.cramps")).hasContent(letter);
        }
        assertThat(file.resolveSibling("quarantine/2026-03-04/diary.cramps")).hasContent("first");
    }

    @ParameterizedTest
    @MethodSource("org.crampdiary.store.sqlite.StructuresTest#versions")
    void aCopyOfAnEarlierStructureComesUpToDateAndStaysAsItWas(int version) throws Exception {
        Path old = folder.resolve("old.cramps");
        Schema schema =
                new Schema(version, Schema.CURRENT.locations(), Schema.CURRENT.structures());
        NewDiary.create(old, schema, Diary.EMPTY);
        byte[] before = Files.readAllBytes(old);
        assertThat(recovery.restore(old).cramps()).isZero();
        assertThat(open().crampsWithTrash()).isEmpty();
        assertThat(old).hasBinaryContent(before);
    }

    @ParameterizedTest
    @EnumSource(Found.class)
    void aCopyThatCannotBeTrustedChangesNothing(Found found) throws Exception {
        found.make(backup);
        byte[] before = Files.readAllBytes(file);
        Throwable refused = catchThrowable(() -> recovery.restore(backup));
        assertThat(refused).isInstanceOf(Refusal.class);
        assertThat(((Refusal) refused).kind()).isEqualTo(Refusal.Kind.NOT_DONE);
        assertThatThrownBy(() -> recovery.look(backup)).isInstanceOf(Refusal.class);
        assertThat(file).hasBinaryContent(before);
        assertNothingIsLeftBeside();
    }

    private void assertNothingIsLeftBeside() throws Exception {
        try (Stream<Path> beside = Files.list(file.resolveSibling(""))) {
            assertThat(beside.map(path -> path.getFileName().toString()))
                    .isSubsetOf(
                            "backups",
                            "diary.cramps",
                            "diary.cramps-journal",
                            "diary.cramps.lock",
                            "quarantine");
        }
    }

    /** Whatever another program, a disk or a stick did to it. */
    @ParameterizedTest
    @MethodSource("damages")
    void noDamageOfTheDiaryKeepsABackupFromItsPlace(long seed) throws Exception {
        Random random = new Random(seed);
        if (random.nextBoolean()) {
            Files.write(file, damaged(Files.readAllBytes(file), random));
        } else {
            changeOneValue(random);
        }
        byte[] before = Files.readAllBytes(file);
        Restored restored = recovery.restore(backup);
        if (restored.quarantine() != null) {
            assertThat(restored.quarantine().resolve("diary.cramps")).hasBinaryContent(before);
        } else {
            assertThat(recovery.look(Objects.requireNonNull(restored.backup())).cramps())
                    .as("a backup is made of what is sound only")
                    .isEqualTo(41);
        }
        assertThat(open()).isEqualTo(kept);
        assertNothingIsLeftBeside();
    }

    static LongStream damages() {
        return Harm.seeds(12);
    }

    /** As a program would that knows nothing of what this one writes. */
    private void changeOneValue(Random random) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA ignore_check_constraints = ON");
            List<String> tables =
                    names(statement, "SELECT name FROM sqlite_schema WHERE type = 'table'");
            String table = tables.get(random.nextInt(tables.size()));
            List<String> columns =
                    names(statement, "SELECT name FROM pragma_table_info('%s')".formatted(table));
            String column = columns.get(random.nextInt(columns.size()));
            List<String> values =
                    List.of("NULL", "''", "'no'", "-1", "1e300", "x'00ff'", "9223372036854775807");
            String sql =
                    random.nextInt(4) == 0
                            ? "DELETE FROM \"%s\"".formatted(table)
                            : "UPDATE OR IGNORE \"%s\" SET \"%s\" = %s"
                                    .formatted(
                                            table,
                                            column,
                                            values.get(random.nextInt(values.size())));
            try {
                statement.execute(sql);
            } catch (SQLException e) {
                assertThat(e.getMessage()).contains("constraint");
            }
        }
    }

    private static List<String> names(Statement statement, String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(3)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            case 1 -> {
                return Arrays.copyOf(bytes, at);
            }
            default -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 512), (byte) 0);
        }
        return bytes;
    }

    /** Each flips a bit, cuts or zeroes somewhere: refused, or nothing that counts was hit. */
    @ParameterizedTest
    @MethodSource("damages")
    void noDamagedCopyIsEverTakenForASoundOne(long seed) throws Exception {
        Random random = new Random(seed);
        Files.write(backup, damaged(Files.readAllBytes(backup), random));
        Diary before = open();
        Throwable refused = catchThrowable(() -> recovery.restore(backup));
        if (refused == null) {
            assertThat(open()).isEqualTo(kept);
        } else {
            assertThat(refused).isInstanceOf(Refusal.class);
            assertThat(open()).isEqualTo(before);
        }
        assertNothingIsLeftBeside();
    }

    @Test
    void whatIsNotThereOrIsTheDiaryItselfOrIsOpenIsRefused() throws Exception {
        Path nowhere = folder.resolve("nowhere.cramps");
        keyIs(catchThrowable(() -> recovery.restore(nowhere)), "refusal.no-such-copy");
        keyIs(catchThrowable(() -> recovery.restore(file)), "refusal.restores-itself");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        keyIs(catchThrowable(() -> recovery.restore(link)), "refusal.restores-itself");
        try (DiaryStore open = SqliteDiaryStore.open(file, CLOCK)) {
            keyIs(catchThrowable(() -> recovery.restore(backup)), "refusal.in-use");
            assertThat(open.verify()).isEmpty();
        }
        assertThat(open().crampsWithTrash()).hasSize(41);
    }

    @Test
    void aFolderInTheDiarysPlaceIsLeftAlone() throws Exception {
        Files.delete(file);
        Files.createDirectory(file);
        assertThatThrownBy(() -> recovery.restore(backup)).isInstanceOf(Refusal.class);
        assertThat(file).isEmptyDirectory();
    }

    @Test
    void eachBackupTellsWhatItHoldsAndStaysAsItIs() throws Exception {
        byte[] before = Files.readAllBytes(backup);
        assertThat(recovery.backups()).extracting(BackupFile::path).containsExactly(backup);
        assertThat(recovery.look(backup)).isEqualTo(new Contents(0, 40, LAST));
        assertThat(backup).hasBinaryContent(before);
        Path empty = folder.resolve("empty.cramps");
        NewDiary.create(empty, Schema.CURRENT, Diary.EMPTY);
        assertThat(recovery.look(empty)).isEqualTo(new Contents(0, 0, null));
    }
}
