package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.MarkRunning;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.settings.BackupPlace;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.Protection;
import org.crampdiary.store.Protection.Unprotected;
import org.crampdiary.store.backup.SecondFolder;
import org.crampdiary.store.backup.SecondFolder.State;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.protection.LockedCramps;
import org.crampdiary.store.protection.ProtectedFile;
import org.crampdiary.store.protection.Seal;
import org.crampdiary.store.recovery.ReadProgress;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.store.recovery.Restored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Switching protection on and off, and what becomes of everything that lies beside a diary. */
class SqliteProtectionTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T08:00:00Z"), ZoneOffset.UTC);
    private static final String CANARY = "Kanarienvogel";
    private static final String FIRST = "three wise toads";
    private static final String SECOND = "four happy toads";

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void aPlainDiaryWithACramp() {
        file = folder.resolve("diary.cramps");
        try (DiaryStoreOpened opened = open("")) {
            opened.store().apply(cramp("a"));
        }
    }

    /** An open store with what opened it. */
    private record DiaryStoreOpened(SqliteDiaryStore store) implements AutoCloseable {
        @Override
        public void close() {
            store.close();
        }
    }

    private static char[] letters(String passphrase) {
        return passphrase.toCharArray();
    }

    private DiaryStoreOpened open(String passphrase) {
        return open(file, passphrase);
    }

    private static DiaryStoreOpened open(Path place, String passphrase) {
        try (Keyring keyring =
                passphrase.isEmpty() ? Keyring.empty() : Keyring.of(letters(passphrase))) {
            return new DiaryStoreOpened(SqliteDiaryStore.open(place, CLOCK, keyring));
        }
    }

    private static Change cramp(String id) {
        return Change.of(
                new PutCramp(
                        CrampBuilder.inNight(id, LocalDate.EPOCH)
                                .severity(5)
                                .note(CANARY + " " + id)
                                .build()));
    }

    private static void assertRefused(ThrowingCallable action, String key) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentences().getFirst().key()).isEqualTo(key));
    }

    private List<Path> readable() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(path -> contains(path, CANARY)).toList();
        }
    }

    private static boolean contains(Path path, String text) {
        try {
            return Files.readString(path, StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everythingThatIsLeftReadableIsNamedAndCanBeDeleted() throws Exception {
        LeftReadable.in(folder, CANARY);
        try (DiaryStoreOpened opened = open("")) {
            Protection protection = opened.store().protection();
            protection.switchOn(letters(FIRST));
            assertThat(protection.copies().plain()).containsExactlyInAnyOrderElementsOf(readable());
            protection.removeCopies(protection.copies().plain());
            assertThat(readable()).isEmpty();
            assertThat(protection.copies().plain()).isEmpty();
        }
    }

    @Test
    void whatIsProtectedIsReadByNobodyElseAndComesBackWithThePassphrase() throws Exception {
        Diary before;
        try (DiaryStoreOpened opened = open("")) {
            SqliteDiaryStore store = opened.store();
            Protection protection = store.protection();
            assertThat(protection.isOn()).isFalse();
            assertThat(protection.copies().plain()).isEmpty();
            protection.switchOn(letters(FIRST));
            assertThat(protection.isOn()).isTrue();
            assertThat(protection.hasRecoveryCode()).isFalse();
            assertThat(store.verify()).isEmpty();
            before = store.apply(cramp("b")).after();
            store.backUp();
            store.backUpTo(folder.resolve("stick.cramps"));
            assertThat(protection.copies().plain()).hasSize(1);
            assertThat(readable()).isEqualTo(protection.copies().plain());
            protection.removeCopies(protection.copies().plain());
            assertThat(readable()).isEmpty();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertRefused(() -> open(""), "refusal.protected");
        assertRefused(() -> open(SECOND), "refusal.passphrase-wrong");
        for (Path copy : List.of(file, folder.resolve("stick.cramps"))) {
            try (DiaryStoreOpened opened = open(copy, FIRST)) {
                assertThat(opened.store().current()).isEqualTo(before);
            }
        }
    }

    @Test
    void whatIsNoLongerProtectedIsAPlainDiary() {
        Diary before;
        try (DiaryStoreOpened opened = open("")) {
            Protection protection = opened.store().protection();
            assertRefused(() -> protection.switchOff(letters(FIRST)), "refusal.not-protected");
            protection.switchOn(letters(FIRST));
            assertRefused(() -> protection.switchOn(letters(FIRST)), "refusal.already-protected");
            assertRefused(() -> protection.switchOff(letters(SECOND)), "refusal.passphrase-wrong");
            assertThat(protection.isOn()).isTrue();
            protection.switchOff(letters(FIRST));
            assertThat(protection.isOn()).isFalse();
            assertThat(protection.hasRecoveryCode()).isFalse();
            assertThat(protection.copies().others()).isEmpty();
            before = opened.store().apply(cramp("b")).after();
        }
        try (DiaryStoreOpened opened = open("")) {
            assertThat(opened.store().current()).isEqualTo(before);
            assertThat(opened.store().verify()).isEmpty();
        }
    }

    /** A stick with copies from before, one whose backup is gone, and one that it has spoilt. */
    @Test
    void theSecondFolderFollowsWhatBecomesOfTheBackups() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        try (DiaryStoreOpened opened = open("")) {
            SqliteDiaryStore store = opened.store();
            Protection protection = store.protection();
            SecondFolder second =
                    BackupPlace.chosen(stick).forDiary(store.file(), store::isSound).orElseThrow();
            Path gone = store.backUp();
            store.apply(cramp("b"));
            protection.switchOn(letters(FIRST));
            second.caughtUp();
            Files.delete(gone);
            assertThat(protection.among(second.files()).plain()).hasSize(2);
            protection.protectCopies(protection.copies().plain(), letters(""));
            assertThat(second.caughtUp()).isEqualTo(State.SAME_DISK);
            List<Path> left = protection.among(second.files()).plain();
            assertThat(left)
                    .singleElement()
                    .extracting(Path::getFileName)
                    .isEqualTo(gone.getFileName());
            assertThat(protection.protectCopies(left, letters(""))).isEmpty();
            assertThat(protection.among(second.files())).isEqualTo(Unprotected.NONE);
            assertThat(second.files()).hasSize(2).allMatch(store::isSound);

            Path spoilt = second.files().getFirst();
            byte[] bytes = Files.readAllBytes(spoilt);
            for (int place : List.of(bytes.length - 1, 40, 0)) {
                byte[] other = bytes.clone();
                other[place] ^= 1;
                Files.write(spoilt, other);
                assertThat(store.isSound(spoilt)).isFalse();
                assertThat(second.caughtUp()).as("%d", place).isEqualTo(State.MENDED);
                assertThat(spoilt).hasBinaryContent(bytes);
            }
            assertThat(second.files()).hasSize(5);
            assertThat(protection.among(second.files()).plain()).as("set aside").hasSize(1);

            protection.changePassphrase(letters(FIRST), letters(SECOND));
            List<Path> earlier = protection.copies().others();
            assertThat(earlier).hasSize(2);
            protection.protectCopies(earlier, letters(FIRST));
            assertThat(second.caughtUp()).isEqualTo(State.SAME_DISK);
            assertThat(protection.among(second.files()).others())
                    .as("what has no backup any more, or was set aside")
                    .hasSize(3);
        }
    }

    @Test
    void aDamagedPlainBackupThatWasSetAsideIsNamedToo() throws Exception {
        try (DiaryStoreOpened opened = open("");
                Keyring none = Keyring.empty()) {
            Protection protection = opened.store().protection();
            Path backup = opened.store().backUp();
            Files.write(backup, new byte[4096]);
            assertThat(new SqliteRecovery(file, CLOCK, none).setDamagedAside()).hasSize(1);
            protection.switchOn(letters(FIRST));
            List<Path> plain = protection.copies().plain();
            assertThat(plain).hasSize(2);
            assertThat(protection.protectCopies(plain, letters(""))).hasSize(1);
            protection.removeCopies(protection.copies().plain());
            assertThat(protection.copies()).isEqualTo(Unprotected.NONE);
        }
    }

    /** The name is changed, and only then the disk fails. */
    @Test
    void whatIsDoneIsNotSaidToBeUndone() throws Exception {
        try (DiaryStoreOpened opened = open("")) {
            OpenedDiary diary = opened.store().diary();
            assertThatThrownBy(() ->
                            diary.become(
                                    new SealedFormat(Seal.of(letters(FIRST))),
                                    (part, place) -> {
                                        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
                                        throw new PrivateFiles.Unconfirmed(new IOException());
                                    }))
                    .isInstanceOf(PrivateFiles.Unconfirmed.class);
            assertThat(opened.store().protection().isOn()).isTrue();
            opened.store().apply(cramp("b"));
        }
        assertRefused(() -> open(""), "refusal.protected");
        try (DiaryStoreOpened opened = open(FIRST)) {
            assertThat(opened.store().current().cramps()).hasSize(2);
        }
    }

    @Test
    void aNewPassphraseIsTheOnlyOneAndEarlierBackupsCanBeTakenAlong() {
        try (DiaryStoreOpened opened = open("")) {
            Protection protection = opened.store().protection();
            protection.switchOn(letters(FIRST));
            String code = new String(protection.makeRecoveryCode(letters(FIRST)));
            assertThat(protection.hasRecoveryCode()).isTrue();
            assertThat(protection.copies().others()).isEmpty();
            assertRefused(
                    () -> protection.changePassphrase(letters(FIRST), letters("short")),
                    "refusal.passphrase-short");
            protection.changePassphrase(letters(code), letters(SECOND));
            assertThat(protection.hasRecoveryCode()).isFalse();
            List<Path> earlier = protection.copies().others();
            assertThat(earlier).hasSize(2);
            assertThat(protection.protectCopies(earlier, letters(SECOND)))
                    .as("not the one that they have")
                    .isEqualTo(earlier);
            assertThat(protection.protectCopies(earlier, letters(FIRST))).isEmpty();
            assertThat(protection.protectCopies(protection.copies().plain(), letters("")))
                    .isEmpty();
            assertThat(protection.copies().plain()).isEmpty();
            assertThat(protection.copies().others()).isEmpty();
            assertRefused(
                    () ->
                            open(folder.resolve("x"), FIRST)
                                    .store()
                                    .protection()
                                    .switchOff(letters(FIRST)),
                    "refusal.not-protected");
            for (Path copy : earlier) {
                try (TemporaryDiary read =
                        TemporaryDiary.lookAt(copy, CLOCK, Keyring.of(letters(SECOND)))) {
                    assertThat(read.store().current().cramp("a")).isNotNull();
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        assertRefused(() -> open(FIRST), "refusal.passphrase-wrong");
        try (DiaryStoreOpened opened = open(SECOND)) {
            assertThat(opened.store().current().cramp("a")).isNotNull();
        }
    }

    @Test
    void withoutABackupNothingIsChanged() throws Exception {
        Files.writeString(folder.resolve("backups"), "in the way");
        try (DiaryStoreOpened opened = open("")) {
            Protection protection = opened.store().protection();
            assertRefused(
                    () -> protection.switchOn(letters(FIRST)), "refusal.nothing-without-backup");
            assertThat(protection.isOn()).isFalse();
            opened.store().apply(cramp("b"));
        }
        assertThat(ProtectedFile.is(file)).isFalse();
    }

    @Test
    void somethingInTheWayOfTheNewFileLeavesTheOldOne() throws Exception {
        try (DiaryStoreOpened opened = open("")) {
            Files.createDirectories(
                    folder.resolve("diary.cramps" + DiaryFiles.UNFINISHED + "/full"));
            Protection protection = opened.store().protection();
            assertThatThrownBy(() -> protection.switchOn(letters(FIRST)))
                    .isInstanceOf(Exception.class);
            assertThat(protection.isOn()).isFalse();
            assertThat(opened.store().apply(cramp("b")).after().cramps()).hasSize(2);
        }
    }

    @Test
    void aSealedFileThatCannotBeReplacedIsNotSavedAndGoesOnLater() throws Exception {
        try (DiaryStoreOpened opened = open("")) {
            SqliteDiaryStore store = opened.store();
            store.protection().switchOn(letters(FIRST));
            Path way =
                    Files.createDirectories(
                            folder.resolve("diary.cramps" + DiaryFiles.SEALING + "/full"));
            Diary before = store.current();
            assertRefused(() -> store.apply(cramp("b")), "refusal.not-saved");
            assertThat(store.current()).isEqualTo(before);
            Files.delete(way);
            Files.delete(way.getParent());
            assertThat(store.apply(cramp("b")).after().cramps()).hasSize(2);
        }
        try (DiaryStoreOpened opened = open(FIRST)) {
            assertThat(opened.store().current().cramps()).hasSize(2);
        }
    }

    @Test
    void timesThatWereRecordedWhileLockedAreTakenInAndGone() throws Exception {
        OffsetDateTime start = OffsetDateTime.parse("2026-03-04T03:12:05+01:00");
        ZoneId zone = ZoneId.of("Europe/Copenhagen");
        try (DiaryStoreOpened opened = open("")) {
            opened.store().protection().switchOn(letters(FIRST));
            Cramp running =
                    CrampBuilder.startingAt("running", start.minusHours(1), zone)
                            .ongoing(true)
                            .severity(8)
                            .build();
            opened.store().apply(Change.of(new PutCramp(running), new MarkRunning("running")));
        }
        LockedCramps locked = new LockedCramps(file);
        locked.started("running", start.minusHours(1), zone);
        locked.stopped("running", start.minusHours(1), zone, 300);
        locked.started("over", start, zone);
        locked.stopped("over", start, zone, null);
        locked.started("now", start.plusHours(1), zone);
        try (DiaryStoreOpened opened = open(FIRST)) {
            Diary diary = opened.store().current();
            assertThat(diary.cramp("running").ongoing()).isFalse();
            assertThat(diary.cramp("running").durationSeconds()).isEqualTo(300.0);
            assertThat(diary.cramp("running").severity()).isEqualTo(8);
            assertThat(diary.cramp("over").start()).isEqualTo(start);
            assertThat(diary.cramp("over").ongoing()).isFalse();
            assertThat(diary.cramp("over").durationSeconds()).isNull();
            assertThat(diary.cramp("now").ongoing()).isTrue();
            assertThat(diary.marks().running()).isEqualTo("now");
            assertThat(diary.marks().toFinish()).contains("over", "now");
            assertThat(opened.store().unreadable()).isEmpty();
        }
        assertThat(folder.resolve("diary.cramps.times")).doesNotExist();
        locked.started("now", start.plusHours(1), zone);
        locked.stopped("now", start.plusHours(1), zone, 60);
        locked.stopped("over", start, zone, 777);
        try (DiaryStoreOpened opened = open(FIRST)) {
            assertThat(opened.store().current().marks().running()).isNull();
            assertThat(opened.store().current().cramp("now").durationSeconds()).isEqualTo(60.0);
            assertThat(opened.store().current().cramp("over").durationSeconds())
                    .as("was over before")
                    .isNull();
        }
    }

    @Test
    void damagedTimesAndTimesThatCannotBeSavedAreSaid() throws Exception {
        Files.writeString(folder.resolve("diary.cramps.times"), "spoilt");
        try (DiaryStoreOpened opened = open("")) {
            assertThat(opened.store().unreadable())
                    .extracting(Phrase::key)
                    .containsExactly("locked.set-aside");
        }
        Files.createDirectories(folder.resolve("diary.cramps.times-taken-in"));
        assertRefused(() -> open(""), "refusal.in-the-way");
    }

    private Recovery recovery(String passphrase) {
        return new SqliteRecovery(
                file,
                CLOCK,
                passphrase.isEmpty() ? Keyring.empty() : Keyring.of(letters(passphrase)));
    }

    private Path protectedWithBackup(String passphrase) {
        try (DiaryStoreOpened opened = open("")) {
            opened.store().protection().switchOn(letters(passphrase));
            return opened.store().backUp();
        }
    }

    @Test
    void aBackupIsPutBackWithItsPassphrase() throws Exception {
        Path backup = protectedWithBackup(FIRST);
        try (DiaryStoreOpened opened = open(FIRST)) {
            opened.store().apply(cramp("b"));
        }
        assertRefused(() -> recovery("").look(backup), "refusal.protected");
        assertThat(recovery(FIRST).look(backup).cramps()).isEqualTo(1);
        Restored restored = recovery(FIRST).restore(backup);
        assertThat(restored.cramps()).isEqualTo(1);
        assertThat(restored.protection()).isNull();
        assertThat(restored.quarantine()).isNull();
        try (DiaryStoreOpened opened = open(FIRST)) {
            assertThat(opened.store().current().cramps()).hasSize(1);
        }
        recovery(FIRST).restore(restored.backup());
        try (DiaryStoreOpened opened = open(FIRST)) {
            assertThat(opened.store().current().cramps()).hasSize(2);
        }
    }

    @Test
    void aDamagedProtectedDiaryIsKeptAndItsBackupPutBack() throws Exception {
        Path backup = protectedWithBackup(FIRST);
        byte[] damaged = Files.readAllBytes(file);
        damaged[damaged.length / 2] ^= 1;
        Files.write(file, damaged);
        assertRefused(() -> open(FIRST), "refusal.protected-damaged");
        assertThat(recovery(FIRST).salvage(ReadProgress.UNWATCHED)).isEmpty();
        assertRefused(() -> recovery(FIRST).restoreSalvaged(), "refusal.not-restored");
        Restored restored = recovery(FIRST).restore(backup);
        assertThat(restored.backup()).isNull();
        assertThat(restored.quarantine().resolve("diary.cramps")).hasBinaryContent(damaged);
        try (DiaryStoreOpened opened = open(FIRST)) {
            assertThat(opened.store().current().cramps()).hasSize(1);
        }
    }

    @Test
    void aDamagedBeginningIsNoWrongPassphrase() throws Exception {
        Path backup = protectedWithBackup(FIRST);
        byte[] damaged = Files.readAllBytes(file);
        damaged[60] ^= 1;
        Files.write(file, damaged);
        assertRefused(() -> open(FIRST), "refusal.protected-header");
        Restored restored = recovery(FIRST).restore(backup);
        assertThat(restored.protection().key()).isEqualTo("restored.passphrase");
        assertThat(restored.quarantine()).isNotNull();
        Files.write(backup, damaged, java.nio.file.StandardOpenOption.TRUNCATE_EXISTING);
        assertRefused(() -> recovery(FIRST).restore(backup), "refusal.copy-damaged");
    }

    @Test
    void aPlainBackupTakesThePassphraseOfTheDiary() throws Exception {
        protectedWithBackup(FIRST);
        Path plain;
        try (DiaryStoreOpened opened = open(FIRST)) {
            plain = opened.store().protection().copies().plain().getFirst();
        }
        assertRefused(() -> recovery(SECOND).restore(plain), "refusal.passphrase-wrong");
        assertThat(recovery(FIRST).restore(plain).protection()).isNull();
        assertThat(ProtectedFile.is(file)).isTrue();
        try (DiaryStoreOpened opened = open(FIRST)) {
            assertThat(opened.store().current().cramps()).hasSize(1);
        }
        Restored forgotten = recovery("").restore(plain);
        assertThat(forgotten.protection().key()).isEqualTo("restored.not-protected");
        assertThat(forgotten.quarantine()).isNotNull();
        assertThat(ProtectedFile.is(file)).isFalse();
        try (DiaryStoreOpened opened = open("")) {
            assertThat(opened.store().current().cramps()).hasSize(1);
        }
    }

    @Test
    void aProtectedBackupInThePlaceOfAPlainDiaryIsSaid() throws Exception {
        Path backup = protectedWithBackup(FIRST);
        try (DiaryStoreOpened opened = open(FIRST)) {
            opened.store().protection().switchOff(letters(FIRST));
        }
        assertRefused(() -> recovery(SECOND).restore(backup), "refusal.passphrase-wrong");
        assertThat(recovery(FIRST).restore(backup).protection().key())
                .isEqualTo("restored.passphrase");
        assertThat(ProtectedFile.is(file)).isTrue();
    }

    @Test
    void aJournalBesideAProtectedDiaryIsSetAside() throws Exception {
        protectedWithBackup(FIRST);
        Files.writeString(folder.resolve("diary.cramps-journal"), CANARY);
        try (DiaryStoreOpened opened = open(FIRST)) {
            assertThat(opened.store().protection().copies().plain())
                    .contains(folder.toRealPath().resolve("diary.cramps-journal.set-aside"));
        }
    }

    @Test
    void aDiaryOfAnEarlierStructureIsBroughtUpToDateAndStaysProtected() throws Exception {
        Schema older = new Schema(7, Schema.CURRENT.locations(), Schema.CURRENT.structures());
        Path old = folder.resolve("old.cramps");
        NewDiary.create(old, old, older, Diary.EMPTY, new SealedFormat(Kept.seal()));
        try (SqliteDiaryStore store = SqliteDiaryStore.open(old, CLOCK, Kept.keyring())) {
            assertThat(store.protection().isOn()).isTrue();
            assertThat(store.verify()).isEmpty();
            assertThat(store.apply(cramp("x")).after().cramps()).hasSize(1);
        }
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(path -> path.toString().contains("before-update")))
                    .singleElement()
                    .satisfies(backup -> assertThat(ProtectedFile.is(backup)).isTrue());
        }
        assertThat(readable()).containsExactly(file);
    }

    @Test
    void aFileThatWasReplacedIsNotMadeAnother() throws Exception {
        Path backup = protectedWithBackup(FIRST);
        try (DiaryStoreOpened opened = open(FIRST)) {
            opened.store().apply(cramp("b"));
            Files.copy(backup, file, StandardCopyOption.REPLACE_EXISTING);
            byte[] other = Files.readAllBytes(file);
            Protection protection = opened.store().protection();
            assertRefused(() -> protection.switchOff(letters(FIRST)), "refusal.replaced");
            assertThat(file).hasBinaryContent(other);
            try (Stream<Path> beside = Files.list(folder)) {
                assertThat(beside.filter(path -> path.toString().matches(".*-kept-.*\\.cramps")))
                        .singleElement()
                        .satisfies(kept -> assertThat(ProtectedFile.is(kept)).isTrue());
            }
        }
    }

    @Test
    void whatWasKeptBesideIsNamedWithItsOwnBackups() throws Exception {
        Path away = folder.resolve("away");
        try (DiaryStoreOpened opened = open("")) {
            opened.store().apply(cramp("a"));
            Files.move(file, away);
            assertRefused(() -> opened.store().applyImported(cramp("b")), "refusal.replaced-kept");
        }
        Files.move(away, file);
        try (DiaryStoreOpened opened = open("")) {
            opened.store().protection().switchOn(letters(FIRST));
            assertThat(opened.store().protection().copies().plain())
                    .extracting(copy -> copy.getFileName().toString())
                    .anyMatch(name -> name.matches("diary-kept-.*\\.cramps"))
                    .anyMatch(name -> name.matches("diary-kept-.*-000001-.*"))
                    .noneMatch(name -> name.endsWith(".lock"));
        }
    }
}
