package org.crampdiary.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Refusal;
import org.crampdiary.settings.BackupPlace;
import org.crampdiary.store.Protection;
import org.crampdiary.store.backup.BackupFile;
import org.crampdiary.store.backup.SecondFolder;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.protection.ProtectedFile;
import org.crampdiary.store.recovery.OtherWays;
import org.crampdiary.store.recovery.OtherWays.Code;
import org.crampdiary.store.recovery.Recovery;
import org.crampdiary.store.recovery.Restored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What helps who has forgotten the passphrase of a diary. */
class ForgottenPassphraseTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-04T08:00:00Z"), ZoneOffset.UTC);
    private static final String BEFORE = "three wise toads";
    private static final String NOW = "four happy toads";
    private static final String NEXT = "five silent toads";

    @TempDir Path folder;
    private Path file;
    private String code;

    /** A plain backup of one cramp, two with the passphrase before, and one with that of now. */
    @BeforeEach
    void aDiaryThatHadAnotherPassphrase() {
        file = folder.resolve("diary.cramps");
        try (SqliteDiaryStore store = SqliteDiaryStore.open(file, CLOCK)) {
            Protection protection = store.protection();
            store.apply(cramp("a"));
            protection.switchOn(letters(BEFORE));
            protection.makeRecoveryCode(letters(BEFORE));
            store.apply(cramp("b"));
            protection.changePassphrase(letters(BEFORE), letters(NOW));
            code = new String(protection.makeRecoveryCode(letters(NOW)));
        }
    }

    private static Change cramp(String id) {
        return Change.of(new PutCramp(CrampBuilder.inNight(id, LocalDate.EPOCH).build()));
    }

    private static char[] letters(String passphrase) {
        return passphrase.toCharArray();
    }

    private SqliteDiaryStore open(String typed) {
        try (Keyring keyring = Keyring.of(letters(typed))) {
            return SqliteDiaryStore.open(file, CLOCK, keyring);
        }
    }

    private Recovery locked() {
        return new SqliteRecovery(file, CLOCK, Keyring.empty());
    }

    @Test
    void whoCameInByTheRecoveryCodeChoosesANewPassphraseWithoutIt() {
        try (SqliteDiaryStore store = open(NOW)) {
            Protection protection = store.protection();
            assertThat(protection.isOpenedByCode()).isFalse();
            assertThatThrownBy(() -> protection.choosePassphrase(letters(NEXT)))
                    .isInstanceOf(IllegalStateException.class);
        }
        try (SqliteDiaryStore store = open(code)) {
            Protection protection = store.protection();
            assertThat(protection.isOpenedByCode()).isTrue();
            assertThatThrownBy(() -> protection.choosePassphrase(letters("short")))
                    .isInstanceOf(Refusal.class);
            assertThat(protection.isOpenedByCode()).isTrue();
            protection.choosePassphrase(letters(NEXT));
            assertThat(protection.isOpenedByCode()).isFalse();
            store.apply(cramp("c"));
        }
        assertThatThrownBy(() -> open(code)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> open(NOW)).isInstanceOf(Refusal.class);
        try (SqliteDiaryStore store = open(NEXT)) {
            assertThat(store.current().cramps()).hasSize(3);
        }
    }

    @Test
    void aPlainDiaryWasOpenedByNoCode() throws IOException {
        Path plain = folder.resolve("plain.cramps");
        try (SqliteDiaryStore store = SqliteDiaryStore.open(plain, CLOCK)) {
            assertThat(store.protection().isOpenedByCode()).isFalse();
        }
        assertThat(ProtectedFile.sharesPassphrase(ProtectedFile.beginning(plain), file)).isFalse();
        assertThat(ProtectedFile.sharesPassphrase(ProtectedFile.beginning(file), plain)).isFalse();
    }

    @Test
    void theWaysAreCountedAndNothingIsOpenedForThat() {
        assertThat(locked().otherWays()).isEqualTo(new OtherWays(Code.MADE, 1, 2));
        try (SqliteDiaryStore store = open(NOW)) {
            store.protection().changePassphrase(letters(NOW), letters(NEXT));
        }
        assertThat(locked().otherWays().code()).isEqualTo(Code.NONE);
    }

    @Test
    void aBackupThatIsAlsoInTheSecondFolderCountsOnce() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        SecondFolder second = BackupPlace.chosen(stick).forDiary(file, _ -> true).orElseThrow();
        second.caughtUp();
        Recovery both = new SqliteRecovery(file, CLOCK, Keyring.empty(), second);
        OtherWays all = new OtherWays(Code.MADE, 1, 2);
        assertThat(both.otherWays()).isEqualTo(all);
        for (Path backup : locked().backups().stream().map(BackupFile::path).toList()) {
            Files.delete(backup);
        }
        assertThat(both.otherWays()).isEqualTo(all);
        assertThat(locked().otherWays()).isEqualTo(new OtherWays(Code.MADE, 0, 0));
        Files.setPosixFilePermissions(
                second.folder(), PosixFilePermissions.fromString("---------"));
        try {
            assertThat(both.otherWays().code()).isEqualTo(Code.MADE); // whoever may read it
        } finally {
            Files.setPosixFilePermissions(
                    second.folder(), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void ofADamagedOrMissingDiaryNobodyKnowsWhetherThereIsACode() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[50] ^= 1;
        Files.write(file, bytes);
        assertThat(locked().otherWays()).isEqualTo(new OtherWays(Code.UNKNOWN, 1, 3));
        Files.delete(file);
        assertThat(locked().otherWays()).isEqualTo(new OtherWays(Code.UNKNOWN, 1, 3));
        assertThat(OtherWays.of(file, List.of(file)))
                .as("what is not there any more is no way")
                .isEqualTo(new OtherWays(Code.UNKNOWN, 0, 0));
    }

    /** Also where an earlier passphrase was typed for another one. */
    @Test
    void aPlainBackupComesBackAndTheLockedDiaryCanStillBePutBack() throws IOException {
        byte[] sealed = Files.readAllBytes(file);
        Path plain = locked().backups().getLast().path();
        try (Keyring keyring = Keyring.empty()) {
            Recovery recovery = new SqliteRecovery(file, CLOCK, keyring);
            List<Path> all = recovery.backups().stream().map(BackupFile::path).toList();
            assertThat(recovery.unlock(all, letters(BEFORE))).hasSize(2);
            Restored done = recovery.restore(plain);
            assertThat(done.cramps()).isEqualTo(1);
            assertThat(ProtectedFile.is(file)).isFalse();
            Path kept = done.quarantine().resolve("diary.cramps");
            assertThat(kept).hasBinaryContent(sealed);
            assertThat(recovery.unlock(List.of(kept), letters(NOW))).containsExactly(kept);
            assertThat(recovery.restore(kept).cramps()).isEqualTo(2);
        }
        try (SqliteDiaryStore store = open(NOW)) {
            assertThat(store.current().cramps()).hasSize(2);
        }
    }
}
