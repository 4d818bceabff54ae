package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.backup.BackupFile;
import org.crampdiary.store.backup.Backups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Kept.class)
class BackupTest {

    @Parameter private Kept kept;

    private static final Instant NOW = Instant.parse("2026-03-04T08:00:00Z");

    @TempDir Path folder;
    private Path file;
    private SqliteDiaryStore store;

    @BeforeEach
    void aDiaryWithACramp() {
        file = folder.resolve("diary.cramps");
        openAt(NOW);
        store.apply(cramp("a"));
    }

    private void openAt(Instant now) {
        store = kept.open(file, Clock.fixed(now, ZoneOffset.UTC));
    }

    private void reopenAt(Instant now) {
        store.close();
        openAt(now);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Change cramp(String id) {
        return Change.of(
                new PutCramp(CrampBuilder.inNight(id, LocalDate.EPOCH).severity(5).build()));
    }

    private static Consumer<Refusal> because(String key) {
        return refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_DONE);
            assertThat(refusal.sentences()).hasSize(1);
            assertThat(refusal.sentences().getFirst().key()).isEqualTo(key);
        };
    }

    private Diary read(Path backup) throws Exception {
        Path copy = Files.copy(backup, folder.resolve("copy of " + backup.getFileName()));
        try (DiaryStore other = kept.open(copy, Clock.systemUTC())) {
            return other.current();
        }
    }

    @Test
    void aBackupIsTheWholeDiaryForThePersonAlone() throws Exception {
        Path backup = store.backUp();
        assertThat(backup)
                .isEqualTo(
                        file.toRealPath().resolveSibling("backups/diary-000001-2026-03-04.cramps"));
        assertThat(permissions(backup)).isEqualTo("rw-------");
        assertThat(permissions(backup.getParent())).isEqualTo("rwx------");
        assertThat(backup.resolveSibling(backup.getFileName() + ".cramp-diary.part"))
                .doesNotExist();
        assertThat(read(backup)).isEqualTo(store.current());
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void numbersGoOnInADiaryThatWasPutBackAndWhenTheFolderIsLost() throws Exception {
        Path first = store.backUp();
        Path second = store.backUp();
        store.close();
        Files.copy(first, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        openAt(NOW);
        assertThat(store.backUp().getFileName()).hasToString("diary-000003-2026-03-04.cramps");
        Files.move(second.getParent(), folder.resolve("elsewhere"));
        assertThat(store.backUp().getFileName()).hasToString("diary-000004-2026-03-04.cramps");
    }

    @Test
    void whatAnInterruptedBackupLeftIsReplacedAndOldOnesArePruned() throws Exception {
        Path backups = store.backUp().getParent();
        Files.writeString(
                backups.resolve("diary-000002-2026-03-04.cramps.cramp-diary.part"), "half");
        for (int i = 0; i < 14; i++) {
            store.backUp();
        }
        assertThat(new Backups(file).list()).hasSize(10);
        assertThat(backups).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whatAKilledProcessLeftIsGoneAfterTheNextStart() throws Exception {
        Path backups = store.backUp().getParent();
        store.close();
        String of = "diary-000002-2026-03-04.cramps";
        String part = of + ".cramp-diary.part";
        for (String name : List.of(part, part + "-journal", "other-" + part)) {
            Files.writeString(backups.resolve(name), "half");
        }
        for (String ending :
                List.of(
                        DiaryFiles.UNFINISHED,
                        DiaryFiles.TRIED,
                        DiaryFiles.RESTORED,
                        DiaryFiles.SEALING,
                        DiaryFiles.RESTORED + DiaryFiles.SEALING)) {
            Files.writeString(folder.resolve("diary.cramps" + ending), "half");
            Files.writeString(folder.resolve("diary.cramps" + ending + "-journal"), "half");
        }
        openAt(NOW);
        Files.deleteIfExists(folder.resolve("diary.cramps-journal"));
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.skip(1).map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "backups",
                            "diary.cramps",
                            "diary.cramps.lock",
                            "diary-000001-2026-03-04.cramps",
                            "other-" + part); // of the diary called "other-diary"
        }
    }

    @Test
    void whatAKilledCopyLeftIsInNobodysWay() throws Exception {
        Path copy = folder.resolve("copy.cramps");
        Path part = folder.resolve("copy.cramps.cramp-diary.part");
        Path journal = folder.resolve("copy.cramps.cramp-diary.part-journal");
        Path own = Files.writeString(folder.resolve("copy.cramps.part"), "the person's own");
        Files.writeString(part, "half");
        Files.writeString(journal, "half");
        store.backUpTo(copy);
        assertThat(part).doesNotExist();
        assertThat(journal).doesNotExist();
        assertThat(own).hasContent("the person's own");
        assertThat(read(copy)).isEqualTo(store.current());
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000_000_000_000L, 999_999_999_999_999_999L, Long.MAX_VALUE})
    void aNumberThatNobodyHasCountedToIsUnknown(long number) throws Exception {
        Path first = store.backUp();
        Path strange =
                Files.copy(
                        first,
                        first.resolveSibling(
                                "diary-"
                                        + Math.min(number, 999_999_999_999_999_999L)
                                        + "-2026-01-01.cramps"));
        store.database().keepBackupNumber(number);
        assertThat(store.backUp().getFileName()).hasToString("diary-000002-2026-03-04.cramps");
        Backups backups = new Backups(file);
        assertThat(backups.list().getFirst().number()).isEqualTo(2);
        assertThat(backups.list()).hasSize(3);
        assertThat(backups.numberForNewDiary(List.of())).isEqualTo(1_000_000);
        Files.delete(strange);
        Files.delete(first);
        Files.delete(backups.list().getFirst().path());
        store.database().keepBackupNumber(number);
        assertThat(store.backUp().getFileName()).hasToString("diary-1000001-2026-03-04.cramps");
        assertThat(backups.list()).hasSize(1);
        assertThat(store.verify()).isEmpty();
    }

    @Test
    void aNamesakeWithoutExtensionHasBackupsOfItsOwn() throws Exception {
        Path only = store.backUp();
        Path namesake = folder.resolve("diary");
        try (DiaryStore other = kept.open(namesake, Clock.systemUTC())) {
            for (int i = 0; i < 12; i++) {
                other.backUp();
            }
            assertThat(other.backUp().getFileName().toString()).startsWith("diary-000013-");
        }
        assertThat(only).exists();
        assertThat(new Backups(file).list()).hasSize(1);
        assertThat(new Backups(namesake).list()).hasSize(10);
    }

    @Test
    void anOldBackupThatCannotBeRemovedDoesNotSpoilTheNewOne() throws Exception {
        Path stuck = store.backUp().resolveSibling("diary-000000-2026-03-04.cramps");
        Files.createDirectories(stuck.resolve("full"));
        for (int i = 0; i < 10; i++) {
            store.backUp();
        }
        assertThat(stuck).exists();
    }

    @Test
    void aBackupIsDueWhenTheDiaryChangedAndTheNewestIsOld() {
        Duration day = Duration.ofDays(1);
        assertThat(store.backUpIfDue(day)).isPresent();
        assertThat(store.backUpIfDue(Duration.ZERO)).as("nothing changed").isEmpty();
        store.apply(cramp("b"));
        assertThat(store.backUpIfDue(day)).as("too new").isEmpty();
        reopenAt(NOW.plus(day));
        assertThat(store.backUpIfDue(day)).isPresent();
        store.apply(cramp("c"));
        reopenAt(NOW.minus(day));
        assertThat(store.backUpIfDue(day)).as("the clock was set back").isPresent();
    }

    @Test
    void aNewDiaryNeedsNoBackup() {
        try (DiaryStore empty = kept.open(folder.resolve("new.cramps"), Clock.systemUTC())) {
            assertThat(empty.backUpIfDue(Duration.ZERO)).isEmpty();
        }
    }

    @Test
    void anImportComesAfterABackup() throws Exception {
        Diary before = store.current();
        Diary after = store.applyImported(cramp("b")).after();
        assertThat(after.cramp("b").updatedAt()).isNull();
        assertThat(read(new Backups(file).list().getFirst().path())).isEqualTo(before);
    }

    @Test
    void withoutABackupNothingIsImported() throws Exception {
        Diary before = store.current();
        Files.writeString(folder.resolve("backups"), "in the way");
        assertThatThrownBy(() -> store.applyImported(cramp("b")))
                .isInstanceOfSatisfying(Refusal.class, because("refusal.nothing-without-backup"));
        assertThatThrownBy(() -> store.backUp())
                .isInstanceOfSatisfying(Refusal.class, because("refusal.folder-in-the-way"));
        assertThat(store.current()).isEqualTo(before);
        reopenAt(NOW);
        assertThat(store.current()).isEqualTo(before);
        assertThat(store.apply(cramp("b")).after().cramps()).hasSize(2);
    }

    @Test
    void aDamagedDiaryGetsNoBackup() throws Exception {
        store.close();
        try (DiaryFormat format = DiaryFormat.of(file, Kept.keyring());
                DiaryDatabase database = format.at(file).open()) {
            database.handle().execute("UPDATE cramp SET severity = 9");
            database.keep();
        }
        openAt(NOW);
        assertThatThrownBy(() -> store.backUp())
                .isInstanceOfSatisfying(Refusal.class, because("refusal.backup-damaged"));
        assertThat(folder.resolve("backups")).isEmptyDirectory();
    }

    @Test
    void aFullDiskDuringABackupIsNoHarm() {
        store.database().handle().execute("PRAGMA query_only = ON");
        assertThatThrownBy(() -> store.backUp())
                .isInstanceOfSatisfying(Refusal.class, because("refusal.backup-failed"));
        assertThat(store.backUp()).exists(); // on a new connection
    }

    @Test
    void aCopyGoesWhereThePersonWantsButReplacesNothing() throws Exception {
        Path target = folder.resolve("usb stick.cramps");
        store.backUpTo(target);
        assertThat(permissions(target)).isEqualTo("rw-------");
        assertThat(read(target)).isEqualTo(store.current());
        byte[] bytes = Files.readAllBytes(target);
        assertThatThrownBy(() -> store.backUpTo(target))
                .isInstanceOfSatisfying(Refusal.class, because("refusal.file-exists"));
        assertThat(Files.readAllBytes(target)).isEqualTo(bytes);
        assertThatThrownBy(() -> store.backUpTo(folder.resolve("no/such/folder.cramps")))
                .isInstanceOfSatisfying(Refusal.class, because("refusal.backup-failed"));
        assertThatThrownBy(() -> store.backUpTo(file))
                .isInstanceOfSatisfying(Refusal.class, because("refusal.file-exists"));
        assertThat(store.verify()).isEmpty();
    }

    @Test
    void aDiaryThatIsCalledByItsEndingAloneHasBackups() throws Exception {
        Path own = folder.resolve(".cramps");
        try (DiaryStore store = SqliteDiaryStore.open(own, Clock.systemUTC())) {
            Path first = store.backUp();
            Path second = store.backUp();
            assertThat(new Backups(own).list())
                    .extracting(BackupFile::path)
                    .containsExactly(second, first);
            assertThat(Backups.diaryOf(first)).contains(".cramps");
        }
        assertThat(Backups.diaryOf(folder.resolve("backups/-000001-2026-03-04"))).isEmpty();
    }
}
