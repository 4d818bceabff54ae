package org.crampdiary.store.sqlite;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutDraft;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.Harm;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.recovery.ReadProgress;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.store.recovery.Restored;
import org.crampdiary.store.recovery.Salvage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a damaged diary is what was saved, and as much of it as there is. */
class SalvageTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T08:00:00Z"), ZoneOffset.UTC);
    private static final int PAGE = 4096;

    @TempDir static Path made;
    private static final Map<String, Integer> FOUND = new TreeMap<>();
    private static Diary backedUp;
    private static Diary saved;

    @TempDir Path folder;
    private Path file;
    private Recovery recovery;

    /** Entries of every kind, of which some are newer than the one backup. */
    @BeforeAll
    static void aDiary() {
        RandomEntries entries = new RandomEntries(7);
        try (SqliteDiaryStore store = SqliteDiaryStore.open(made.resolve("diary.cramps"), CLOCK)) {
            Change nights =
                    new Change(
                            IntStream.range(0, 120)
                                    .mapToObj(LocalDate.of(2025, 7, 1)::plusDays)
                                    .<Edit>map(day -> new PutNight(entries.night(day)))
                                    .toList());
            RandomChanges random = new RandomChanges(11);
            for (int i = 0; i < 60; i++) {
                nights = nights.and(withoutNights(random));
            }
            backedUp = store.takeBack(nights).after();
            store.backUp();
            Change later = Change.of(new PutDraft("night", "half"));
            for (int i = 0; i < 30; i++) {
                later = later.and(withoutNights(random));
            }
            saved = store.takeBack(later).after();
        }
    }

    @BeforeEach
    void aCopyOfIt() throws IOException {
        file = folder.resolve("diary.cramps");
        recovery = new SqliteRecovery(file, CLOCK, Keyring.empty());
        Files.copy(made.resolve("diary.cramps"), file);
        Files.createDirectory(folder.resolve("backups"));
        try (Stream<Path> backups = Files.list(made.resolve("backups"))) {
            Path newest = backups.max(Comparator.naturalOrder()).orElseThrow();
            Files.copy(newest, folder.resolve("backups").resolve(newest.getFileName()));
        }
    }

    private static Change withoutNights(RandomChanges random) {
        return new Change(
                random.next().edits().stream()
                        .filter(edit -> !(edit instanceof PutNight))
                        .toList());
    }

    static LongStream seeds() {
        return Harm.seeds(14);
    }

    @AfterAll
    static void report() {
        System.out.printf("%s: damages to a plain diary with a backup: %s%n", Instant.now(), FOUND);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onlyWhatWasSavedIsTakenAndPutTogetherWithTheBackup(long seed) throws Exception {
        Files.write(file, Harm.done(Files.readAllBytes(file), seed));
        byte[] before = Files.readAllBytes(file);
        Optional<Salvage> found = recovery.salvage(ReadProgress.UNWATCHED);
        assertThat(file).hasBinaryContent(before);
        FOUND.merge(found.isEmpty() ? "nothing to gain" : "salvaged", 1, Integer::sum);
        if (found.isEmpty()) {
            return;
        }
        Restored restored = recovery.restoreSalvaged();
        if (restored.quarantine() != null) {
            assertThat(restored.quarantine().resolve("diary.cramps")).hasBinaryContent(before);
        }
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            assertThat(store.verify()).isEmpty();
            assertThat(store.unreadable()).isEmpty();
            Diary now = store.current();
            Set<Edit> either = hashed(saved);
            either.addAll(hashed(backedUp));
            assertThat(either).containsAll(hashed(now));
            assertThat(restored.nights()).isEqualTo(now.nights().size());
            assertThat(found.get().contents().cramps()).isEqualTo(restored.cramps());
        }
    }

    /** The entries that have hashes; whatever else is uncertain is said. */
    private static Set<Edit> hashed(Diary diary) {
        Set<Edit> entries = new HashSet<>();
        for (Edit edit : Change.everythingIn(diary).edits()) {
            switch (edit) {
                case PutCramp _, PutNight _, Edit.PutVisit _, Edit.PutPause _, Edit.PutProfile _ ->
                        entries.add(edit);
                default -> {}
            }
        }
        return entries;
    }

    /** A page in the middle: nights are lost, and named by the index, which outlived them. */
    @Test
    void whatIsLostIsNamedAndComesFromTheBackup() throws Exception {
        loseAPageOfNights();
        Salvage found = recovery.salvage(ReadProgress.UNWATCHED).orElseThrow();
        assertThat(found.unread()).extracting(Phrase::key).contains("salvage.night");
        assertThat(found.unread()).hasSizeBetween(1, 35);
        assertThat(found.fromBackup()).isEqualTo(found.unread().size() + found.unnamed());
        assertThat(found.contents().nights()).isEqualTo(120);
    }

    @Test
    void withoutABackupWhatIsLostIsLostAndTheRestIsThere() throws Exception {
        try (Stream<Path> backups = Files.list(folder.resolve("backups"))) {
            Files.delete(backups.findFirst().orElseThrow());
        }
        loseAPageOfNights();
        Salvage found = recovery.salvage(ReadProgress.UNWATCHED).orElseThrow();
        assertThat(found.backup()).isFalse();
        assertThat(found.fromBackup()).isZero();
        assertThat(found.contents().nights())
                .as("of five pages of nights one is lost")
                .isBetween(85, 119);
        assertThat(recovery.restoreSalvaged().nights()).isEqualTo(found.contents().nights());
    }

    @Test
    void whatIsNoDiaryOrOfANewerProgramOrNoMoreThanTheBackupIsNotOffered() throws Exception {
        byte[] sound = Files.readAllBytes(file);
        Files.delete(file);
        assertThat(recovery.salvage(ReadProgress.UNWATCHED)).isEmpty();
        Files.writeString(file, "Dear diary");
        assertThat(recovery.salvage(ReadProgress.UNWATCHED)).isEmpty();
        Files.write(file, new byte[3 * PAGE]);
        assertThat(recovery.salvage(ReadProgress.UNWATCHED)).isEmpty();
        sound[63] = 99;
        Files.write(file, sound);
        assertThat(recovery.salvage(ReadProgress.UNWATCHED)).isEmpty();
        recovery.restore(recovery.backups().getFirst().path());
        assertThat(recovery.salvage(ReadProgress.UNWATCHED)).isEmpty();
    }

    /** Before the first backup, between files, in each of the tables. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 50, 300, 700})
    void whatIsGivenUpLeavesNothingBehind(int steps) throws Exception {
        loseAPageOfNights();
        byte[] before = Files.readAllBytes(file);
        AtomicInteger done = new AtomicInteger();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() ->
                        recovery.salvage(() -> {
                            if (done.incrementAndGet() == steps) {
                                throw new CancellationException();
                            }
                        }));
        assertThat(file).hasBinaryContent(before);
        assertThat(done).hasValue(steps);
        String own = "cramp-diary-salvage-" + ProcessHandle.current().pid() + "-";
        try (Stream<Path> temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(temporary.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.startsWith(own));
        }
        assertThat(recovery.salvage(ReadProgress.UNWATCHED)).isPresent();
    }

    @Test
    void aNightWithoutCrampsInWhichTheBackupHasOneIsSaid() throws Exception {
        LocalDate night = LocalDate.of(2024, 2, 3);
        Path place = folder.resolve("other/diary.cramps");
        try (DiaryStore store = SqliteDiaryStore.open(place, CLOCK)) {
            store.apply(Change.of(new PutCramp(CrampBuilder.inNight("c", night).build())));
            store.backUp();
            Cramp moved = CrampBuilder.inNight("c", night.plusDays(1)).build();
            store.apply(Change.of(new PutCramp(moved)));
            store.apply(
                    Change.of(
                            new PutNight(
                                    Night.empty(night)
                                            .with(NightFields.STATUS, NightStatus.NONE))));
        }
        change(place, "UPDATE cramp SET severity = 3");
        Recovery other = new SqliteRecovery(place, CLOCK, Keyring.empty());
        Salvage found = other.salvage(ReadProgress.UNWATCHED).orElseThrow();
        assertThat(found.uncertain()).containsExactly(Phrase.of("salvage.not-none", night));
        assertThat(found.unread()).containsExactly(Phrase.of("salvage.cramp", night.plusDays(1)));
        other.restoreSalvaged();
        try (DiaryStore store = SqliteDiaryStore.open(place, CLOCK)) {
            assertThat(store.current().cramps(night)).hasSize(1);
        }
    }

    @Test
    void whatHasNoHashIsTakenAndSaidToBeUncertain() throws Exception {
        change(file, "DELETE FROM question WHERE rowid = (SELECT max(rowid) FROM question)");
        change(file, "DELETE FROM earlier_cramp");
        Salvage found = recovery.salvage(ReadProgress.UNWATCHED).orElseThrow();
        assertThat(found.uncertain()).contains(Phrase.of("counted.question"));
        assertThat(found.unread()).extracting(Phrase::key).contains("salvage.earlier");
    }

    /** One bit of a date: the damaged row bears the name of a sound one before or behind it. */
    @ParameterizedTest
    @CsvSource({"2025-08-11, 2025-08-10", "2025-08-10, 2025-08-11"})
    void aNightWhoseDateIsDamagedDoesNotCostTheNightOfThatDate(String date, String instead)
            throws Exception {
        try (Stream<Path> backups = Files.list(folder.resolve("backups"))) {
            Files.delete(backups.findFirst().orElseThrow());
        }
        byte[] bytes = Files.readAllBytes(file);
        int changed = 0;
        for (int page : leavesOf("night")) {
            int at = PAGE * (page - 1);
            String content = new String(bytes, at, PAGE, ISO_8859_1);
            int found = content.indexOf(date);
            if (found >= 0) {
                System.arraycopy(instead.getBytes(ISO_8859_1), 0, bytes, at + found, 10);
                changed++;
            }
        }
        assertThat(changed).isEqualTo(1);
        Files.write(file, bytes);
        Salvage found = recovery.salvage(ReadProgress.UNWATCHED).orElseThrow();
        assertThat(found.contents().nights()).isEqualTo(119);
        assertThat(found.unread())
                .containsExactly(Phrase.of("salvage.night", LocalDate.parse(date)));
    }

    /** Found by the damage of seed 229: a bit makes a name in the schema nothing. */
    @Test
    void aTableWithoutANameIsDamageAndTheOthersAreRead() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA writable_schema = ON");
            statement.execute("UPDATE sqlite_schema SET tbl_name = NULL WHERE name = 'trash'");
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> SqliteDiaryStore.open(file, CLOCK).close());
        assertThat(recovery.salvage(ReadProgress.UNWATCHED).orElseThrow().contents().nights())
                .isEqualTo(120);
    }

    /** The page where a table begins may be spoilt in one of its cells, and the others be whole. */
    @ParameterizedTest
    @CsvSource({"0, 0x80", "3, 0x80", "1, 0x0f"})
    void aBitWhereATableBeginsDoesNotCostAllOfIt(int cell, String bits) throws Exception {
        try (Stream<Path> backups = Files.list(folder.resolve("backups"))) {
            Files.delete(backups.findFirst().orElseThrow());
        }
        byte[] bytes = Files.readAllBytes(file);
        int root = PAGE * (rootOf("night") - 1);
        bytes[root + 12 + 2 * cell] ^= (byte) (int) Integer.decode(bits);
        Files.write(file, bytes);
        assertThat(recovery.salvage(ReadProgress.UNWATCHED).orElseThrow().contents().nights())
                .isBetween(60, 120);
    }

    private int rootOf(String table) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet root =
                        statement.executeQuery(
                                "SELECT rootpage FROM sqlite_schema WHERE name = '"
                                        + table
                                        + "'")) {
            return root.getInt(1);
        }
    }

    private void loseAPageOfNights() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        int at = (leavesOf("night").getFirst() - 1) * PAGE;
        Arrays.fill(bytes, at, at + PAGE, (byte) 0);
        Files.write(file, bytes);
    }

    private List<Integer> leavesOf(String table) throws Exception {
        List<Integer> leaves = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet page =
                        statement.executeQuery(
                                String.format(
                                        Locale.ROOT,
                                        """
                                        SELECT pageno FROM dbstat
                                        WHERE name = '%s' AND pagetype = 'leaf' ORDER BY pageno
                                        """,
                                        table))) {
            while (page.next()) {
                leaves.add(page.getInt(1));
            }
        }
        return leaves;
    }

    private static void change(Path file, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aSoundDiaryIsReadWhole() throws Exception {
        Salvage found = recovery.salvage(ReadProgress.UNWATCHED).orElseThrow();
        assertThat(found.unread()).isEmpty();
        assertThat(found.unnamed()).isZero();
        recovery.restoreSalvaged();
        try (DiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            assertThat(withCrampsOfMarks(store.current())).isEqualTo(withCrampsOfMarks(saved));
            assertThat(store.current().marks().seen()).containsAll(saved.marks().seen());
        }
    }

    /**
     * Without the marks of cramps that random changes never made, and without what was seen: what
     * the backup says was seen stays so.
     */
    private static Set<Edit> withCrampsOfMarks(Diary diary) {
        return Change.everythingIn(diary).edits().stream()
                .filter(edit ->
                        switch (edit) {
                            case Edit.MarkRunning(var id) -> id != null && diary.cramp(id) != null;
                            case Edit.MarkToFinish(var id, var _) -> diary.cramp(id) != null;
                            case Edit.MarkSeen _ -> false;
                            default -> true;
                        })
                .collect(Collectors.toSet());
    }
}
