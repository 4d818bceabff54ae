package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.MarkRunning;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.settings.BackupPlace;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.Upkept;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.backup.SecondFolder;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.protection.LockedCramps;
import org.crampdiary.store.protection.RunningTimes;
import org.crampdiary.store.recovery.Quarantine;
import org.crampdiary.store.recovery.Recovery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a diary is missing none is begun but knowingly; nothing is in the way of a first one. */
class MissingDiaryTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @TempDir Path folder;
    private Path file;
    private Preferences settings = Preferences.DEFAULT;

    @BeforeEach
    void place() throws IOException {
        folder = folder.toRealPath();
        file = folder.resolve("diary.cramps");
    }

    private DiaryStore open() {
        return SqliteDiaryStore.open(file, CLOCK, Keyring.empty(), settings::remembered);
    }

    private SecondFolder second() {
        return settings.backupPlace().forDiary(file, _ -> true).orElseThrow();
    }

    private Recovery recovery() {
        return new SqliteRecovery(file, CLOCK, Keyring.empty(), settings.remembered(file).second());
    }

    private void assertRefused(String key, Object left) {
        assertThatThrownBy(() -> open().close())
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertSays(refusal, key, left));
        assertThatThrownBy(() ->
                        TemporaryDiary.lookAt(file, CLOCK, Keyring.empty(), settings::remembered)
                                .close())
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertSays(refusal, key, left));
        assertThat(file).doesNotExist();
    }

    private static void assertSays(Refusal refusal, String key, Object left) {
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_OPENED);
        assertThat(refusal.sentences().getFirst().key()).isEqualTo(key);
        assertThat(refusal.sentences().getFirst().args()).contains(left.toString());
        assertThat(Recovery.mayHelp(refusal)).isTrue();
        assertThat(Recovery.MISSING).contains(key);
    }

    private void wasThere() {
        try (DiaryStore store = open()) {
            store.apply(
                    Change.of(new PutCramp(CrampBuilder.inNight("a", LocalDate.EPOCH).build())));
        }
    }

    @Test
    void copiesInTheSecondFolderTellThatThereWasOne() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        settings = settings.with(BackupPlace.chosen(stick));
        Path backup;
        try (DiaryStore store = open()) {
            backup = store.backUp();
        }
        second().caughtUp();
        Path copy = second().folder().resolve(backup.getFileName());
        deleteAllOfTheDiary();
        assertRefused("refusal.diary-gone", copy);
        file = Files.createSymbolicLink(folder.resolve("link"), folder).resolve("diary.cramps");
        assertRefused("refusal.diary-gone", copy);
        assertThat(recovery().inSecondFolder()).hasSize(1);
        Files.move(stick, folder.resolve("drawer"));
        file = folder.resolve("diary.cramps");
        open().close();
    }

    private void deleteAllOfTheDiary() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files =
                    all.filter(Files::isRegularFile)
                            .filter(path -> !path.toString().contains("stick"))
                            .toList();
            for (Path each : files) {
                Files.delete(each);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "quarantine/2026-03-04/diary.cramps",
        "backups/diary-000001-2026-03-04.cramps.set-aside",
        "diary-kept-2026-03-04.cramps",
        "diary.cramps-journal.set-aside",
        "diary.cramps-journal.set-aside2",
        "diary.cramps-wal.set-aside",
        "diary.cramps-journal"
    })
    void whatIsLeftBesideItTellsSo(String name) throws Exception {
        Path left = folder.resolve(name);
        Files.createDirectories(left.getParent());
        Files.writeString(left, "something");
        assertRefused("refusal.diary-missing", left);
    }

    /** Such as what another person's program has kept there. */
    @ParameterizedTest
    @ValueSource(strings = {"quarantine/2026-03-04", "quarantine", "backups"})
    void whatCannotBeReadBesideItTellsSo(String name) throws Exception {
        Path shut = Files.createDirectories(folder.resolve(name));
        Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
        try {
            assumeThat(Files.isReadable(shut)).as("everything is readable for root").isFalse();
            assertRefused("refusal.diary-missing", folder.resolve(name.replaceFirst("/.*", "")));
        } finally {
            Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void theLockTellsSoOnceADiaryWasOpen() throws Exception {
        wasThere();
        Files.delete(file);
        assertRefused("refusal.diary-missing", folder.resolve("diary.cramps.lock"));
    }

    @Test
    void theSettingsTellSo() {
        settings = settings.with(Upkept.NEVER.checked(file, DAY));
        assertRefused("refusal.diary-known", "diary.cramps");
    }

    @Test
    void nothingIsInTheWayOfAFirstStartThatWasGivenUpBefore() throws Exception {
        settings =
                settings.with(Upkept.NEVER.checked(folder.resolve("another.cramps"), DAY))
                        .with(BackupPlace.chosen(folder.resolve("stick that is not there")));
        Files.createFile(folder.resolve("diary.cramps.lock"));
        Files.writeString(folder.resolve("diary.cramps.new"), "half");
        Files.createDirectory(folder.resolve("backups"));
        Files.createDirectories(folder.resolve("quarantine/2026-03-04"));
        Files.writeString(folder.resolve("quarantine/2026-03-04/another.cramps"), "other");
        OffsetDateTime pressed = OffsetDateTime.now(CLOCK);
        Files.writeString(folder.resolve("diary.cramps.times.set-aside"), "damaged");
        Files.writeString(folder.resolve("diary.cramps2-journal.set-aside"), "another's");
        new LockedCramps(file).started("a", pressed, pressed.getOffset());
        try (DiaryStore store = open()) {
            assertThat(store.current().cramps()).hasSize(1);
        }
    }

    @Test
    void oneIsBegunKnowinglyAndAllThatIsLeftStays() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        settings = settings.with(BackupPlace.chosen(stick));
        Path old;
        try (DiaryStore store = open()) {
            old = store.backUp();
        }
        second().caughtUp();
        byte[] bytes = Files.readAllBytes(old);
        Files.delete(file);
        Path journal = Files.writeString(folder.resolve("diary.cramps-journal"), "pages");
        assertThat(recovery().begin())
                .extracting(Phrase::key)
                .containsExactly("recovery.begun", "recovery.begun-kept");
        assertThat(journal).doesNotExist();
        try (Stream<Path> kept = Files.walk(folder.resolve("quarantine"))) {
            assertThat(kept.filter(Files::isRegularFile))
                    .singleElement()
                    .asString()
                    .endsWith("diary.cramps-journal");
        }
        try (DiaryStore store = open()) {
            assertThat(store.current().cramps()).isEmpty();
            assertThat(store.verify()).isEmpty();
            for (int i = 0; i < 12; i++) {
                store.backUp();
            }
        }
        assertThat(old).hasBinaryContent(bytes);
        assertThat(new Backups(file).list()).hasSize(11);
        assertThat(new Backups(file).list().getFirst().number()).isEqualTo(1_000_012);
        assertThat(second().caughtUp()).isEqualTo(SecondFolder.State.SAME_DISK);
        assertThat(second().folder().resolve(old.getFileName())).hasBinaryContent(bytes);
        assertThat(second().list()).hasSize(11);
    }

    @Test
    void numbersBeginAboveTheCopiesInTheSecondFolderToo() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        settings = settings.with(BackupPlace.chosen(stick));
        Files.createDirectories(second().folder());
        Files.writeString(
                second().folder().resolve("diary-3000007-2026-03-04.cramps"), "an old copy");
        recovery().begin();
        try (DiaryStore store = open()) {
            assertThat(store.backUp().getFileName().toString()).startsWith("diary-4000001-");
        }
    }

    @Test
    void ofNoEarlierOneNothingIsSaid() {
        assertThat(recovery().begin()).extracting(Phrase::key).containsExactly("recovery.begun");
    }

    /** What ran in the one that is missing does not run in another; what is in none is not lost. */
    @Test
    void theRunningCrampStaysWithTheOldOneAndTimesGoIntoTheNew() throws Exception {
        OffsetDateTime start = OffsetDateTime.now(CLOCK).minusHours(2);
        try (DiaryStore store = open()) {
            Cramp running = CrampBuilder.inNight("old", DAY).start(start).build();
            store.apply(Change.of(new PutCramp(running), new MarkRunning("old")));
        }
        assertThat(new RunningTimes(file).last()).hasSize(1);
        Files.delete(file);
        new LockedCramps(file).started("new", start.plusHours(1), start.getOffset());
        assertThat(recovery().begin())
                .extracting(Phrase::key)
                .containsExactly("recovery.begun", "recovery.begun-kept", "recovery.begun-times");
        assertThat(new RunningTimes(file).last()).isEmpty();
        assertThat(new Quarantine(file).files())
                .anySatisfy(kept -> assertThat(kept).endsWithRaw(Path.of("diary.cramps.running")));
        try (DiaryStore store = open()) {
            assertThat(store.current().cramps())
                    .singleElement()
                    .extracting(Cramp::id)
                    .isEqualTo("new");
        }
    }

    /** What nothing opens is kept byte for byte, and the copies of it keep their numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"", "Dear diary, a long night again."})
    void oneIsBegunInsteadOfAFileThatNothingOpens(String content) throws Exception {
        Files.writeString(file, content);
        Files.writeString(folder.resolve("diary.cramps-journal"), "pages");
        List<Phrase> said = recovery().beginInstead();
        Path kept = folder.resolve("quarantine").resolve(LocalDate.now(CLOCK).toString());
        assertThat(said)
                .containsExactly(
                        Phrase.of("recovery.begun"),
                        Phrase.of("recovery.kept-aside", kept.toString()));
        assertThat(kept.resolve("diary.cramps")).hasContent(content);
        assertThat(kept.resolve("diary.cramps-journal")).hasContent("pages");
        try (DiaryStore store = open()) {
            assertThat(store.current().cramps()).isEmpty();
            assertThat(store.verify()).isEmpty();
            assertThat(store.backUp().getFileName().toString()).startsWith("diary-1000001-");
        }
    }

    @Test
    void noneIsBegunInsteadOfADiaryThatAnyProgramOpens() throws Exception {
        wasThere();
        assertStays("refusal.diary-there");
        byte[] newer = Files.readAllBytes(file);
        newer[63] = 99;
        Files.write(file, newer);
        assertStays("refusal.newer-version");
    }

    private void assertStays(String why) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        assertThatThrownBy(recovery()::beginInstead)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentences().getFirst().key()).isEqualTo(why));
        assertThat(file).hasBinaryContent(bytes);
        assertThat(folder.resolve("quarantine")).doesNotExist();
    }

    /** On a disk that fills, {@link FillingDiskTest} looks at it. */
    @Test
    void whereNoneCanBeMadeAllStaysWhereItWas() throws Exception {
        Path backups = Files.createDirectory(folder.resolve("backups"));
        Path journal = Files.writeString(folder.resolve("diary.cramps-journal"), "pages");
        Files.setPosixFilePermissions(backups, PosixFilePermissions.fromString("---------"));
        try {
            assumeThat(Files.isReadable(backups)).as("everything is readable for root").isFalse();
            assertThatThrownBy(recovery()::begin)
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal ->
                                    assertThat(refusal.sentences().getFirst().key())
                                            .isEqualTo("refusal.not-begun"));
        } finally {
            Files.setPosixFilePermissions(backups, PosixFilePermissions.fromString("rwx------"));
        }
        assertThat(journal).hasContent("pages");
        assertThat(folder.resolve("quarantine")).doesNotExist();
        assertThat(file).doesNotExist();
    }

    @Test
    void noneIsBegunOverADiary() throws Exception {
        wasThere();
        byte[] bytes = Files.readAllBytes(file);
        assertThatThrownBy(recovery()::begin)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.sentences().getFirst().key())
                                        .isEqualTo("refusal.diary-there"));
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void thatNoneCanBeBegunIsSaid() throws Exception {
        Files.createDirectory(folder.resolve("backups"));
        Files.writeString(folder.resolve("quarantine"), "a file where a folder should be");
        Files.writeString(folder.resolve("diary.cramps-journal"), "pages");
        assertThatThrownBy(recovery()::begin)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.sentences().getFirst().key())
                                        .isEqualTo("refusal.not-begun"));
        assertThat(folder.resolve("diary.cramps-journal")).hasContent("pages");
        assertThat(file).doesNotExist();
    }
}
