package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.awaitility.Awaitility;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.protection.ProtectedFile;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.Unspoken;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Backups that are protected by a passphrase of before are opened where they are listed. */
final class OtherPassphraseTest {

    private static final String BEFORE = "three mild winters";
    private static final String NOW = "four wet summers";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 10, 0));

    @TempDir private Path folder;
    private Path file;
    private String code;

    /** A plain backup, two with the first passphrase and its recovery code, one with the second. */
    @BeforeEach
    void aDiaryThatHadAnotherPassphrase() throws IOException {
        file = folder.resolve("diary.cramps");
        try (DiaryStore store = SqliteDiaryStore.open(file, clock)) {
            store.protection().switchOn(BEFORE.toCharArray());
            code = new String(store.protection().makeRecoveryCode(BEFORE.toCharArray()));
            store.apply(cramp("a"));
            store.protection().changePassphrase(BEFORE.toCharArray(), NOW.toCharArray());
            store.apply(cramp("b"));
            store.backUp();
        }
        LocalDateTime made = LocalDateTime.of(2026, 3, 4, 9, 0);
        for (Path backup : backups().stream().sorted().toList()) {
            made = made.plusMinutes(7);
            Files.setLastModifiedTime(
                    backup, FileTime.from(made.atZone(clock.getZone()).toInstant()));
        }
    }

    private static Change cramp(String id) {
        return Change.of(new PutCramp(CrampBuilder.inNight(id, DAY).severity(5).build()));
    }

    private void prefer(int percent) throws IOException {
        new PreferencesFile(folder.resolve("settings.json"))
                .save(
                        Preferences.DEFAULT.with(
                                Preferences.DEFAULT.display().withTextPercent(percent)));
    }

    private static void unlock(ProgramWindow window) {
        window.awaitFocus("lock-passphrase");
        window.robot.write(NOW);
        window.robot.push(KeyCode.ENTER);
        window.await("shell");
    }

    private static void look(ProgramWindow window, String name) {
        window.rest();
        assertThat(CutOff.under(window.stage().getScene().getRoot())).isEmpty();
        assertThat(Unspoken.under(window.stage().getScene().getRoot())).isEmpty();
        window.picture(name);
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 100, 2 backups need", "DANISH, 200, 2 sikkerhedskopier kræver"})
    void fromASoundDiaryByKeyboardAlone(Language language, int percent, String asked)
            throws IOException {
        prefer(percent);
        String picture = "goback-other-passphrase-" + language.code();
        try (ProgramWindow window = new ProgramWindow(file, folder, language, clock)) {
            unlock(window);
            window.go(Room.SETTINGS);
            window.press("settings-go-back");
            window.await("goback-look-4");
            window.awaitText("recovery-shut-which", asked);
            Awaitility.await().until(() -> window.text("recovery-looking").isEmpty());
            window.awaitFocus("goback-leave");
            tabTo(window, "recovery-passphrase");
            window.robot.write("not that one");
            window.robot.push(KeyCode.ENTER);
            window.await("recovery-shut-problem");
            window.awaitFocus("recovery-passphrase");
            look(window, picture + "-wrong");
            window.robot.write(BEFORE);
            window.robot.push(KeyCode.ENTER);
            window.awaitFocus("goback-look-3");
            assertThat(window.shown("recovery-shut")).isFalse();
            window.await("goback-look-2");
            look(window, picture + "-open");
            window.robot.push(KeyCode.SPACE);
            window.awaitFocus("goback-no");
            window.click("goback-yes");
            window.await("tonight-start");
            window.awaitText("notice-text", "000005");
        }
        assertThat(ProtectedFile.is(file)).isTrue();
        try (Keyring keyring = Keyring.of(BEFORE.toCharArray());
                DiaryStore store = SqliteDiaryStore.open(file, clock, keyring)) {
            assertThat(store.current().cramps()).hasSize(1);
        }
    }

    private static void tabTo(ProgramWindow window, String id) {
        for (int i = 0; i < 12 && !window.await(id).isFocused(); i++) {
            window.robot.push(KeyCode.TAB);
        }
        window.awaitFocus(id);
    }

    /** At night, with the recovery code; Enter in the line puts nothing back. */
    @Test
    void inTheRecoveryRoomByTheRecoveryCode() throws IOException {
        clock.set(LocalDateTime.of(2026, 3, 4, 3, 12));
        Files.delete(file);
        try (ProgramWindow window = new ProgramWindow(file, folder, Language.DANISH, clock)) {
            window.awaitText("lock-problem", "så sikkerhedskopierne kan læses");
            window.click("lock-passphrase");
            window.robot.write(NOW);
            window.robot.push(KeyCode.ENTER);
            window.awaitFocus("recovery-restore-4");
            window.awaitText("recovery-shut-which", "2 sikkerhedskopier");
            window.click("recovery-passphrase");
            window.robot.push(KeyCode.ENTER);
            window.awaitText("recovery-shut-problem", "Skriv");
            window.robot.write("not that one");
            window.robot.push(KeyCode.ENTER);
            window.awaitText("recovery-shut-problem", "ingen af disse");
            window.robot.write(code.substring(0, code.length() - 1) + "x");
            window.robot.push(KeyCode.ENTER);
            window.awaitText("recovery-shut-problem", "bogstaver");
            look(window, "recovery-other-passphrase-da");
            window.robot.write(code);
            window.robot.push(KeyCode.ENTER);
            window.awaitFocus("recovery-restore-3");
            assertThat(file).doesNotExist();
            window.click("recovery-restore-3");
            window.awaitFocus("protect-new"); // the code opened it
        }
        assertThat(ProtectedFile.is(file)).isTrue();
    }

    /** Whatever opened the copies is typed again; a gone diary and a damaged one. */
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void whatCanBePutBackIsLockedLikeTheRooms(boolean gone) throws IOException {
        if (gone) {
            Files.delete(file);
        } else {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length - 1] ^= 1;
            Files.write(file, bytes);
        }
        try (ProgramWindow window = new ProgramWindow(file, folder, Language.ENGLISH, clock)) {
            typePassphrase(window);
            window.awaitFocus("recovery-restore-4");
            window.robot.push(KeyCode.CONTROL, KeyCode.L);
            typePassphrase(window);
            window.awaitFocus("recovery-restore-4");
            clock.set(LocalDateTime.of(2026, 3, 4, 11, 0)); // the lid was shut
            typePassphrase(window);
            window.awaitFocus("recovery-restore-4");
            window.click("recovery-restore-4");
            window.await("tonight-start");
        }
        assertThat(ProtectedFile.is(file)).isTrue();
    }

    private static void typePassphrase(ProgramWindow window) {
        window.click("lock-passphrase");
        assertThat(window.shown("recovery-restore-4")).isFalse();
        Awaitility.await("asked").until(() -> !window.await("lock-unlock").isDisabled());
        window.awaitFocus("lock-passphrase");
        window.robot.write(NOW);
        window.robot.push(KeyCode.ENTER);
    }

    /** What was chosen goes on as soon as it is open. */
    @Test
    void aCopyThatWasChosenElsewhere() throws IOException {
        Path chosen = folder.resolve("saved.pdf"); // what the window's file dialog answers
        for (Path backup : backups()) {
            if (backup.getFileName().toString().contains("000003")) {
                Files.move(backup, chosen);
            } else {
                Files.delete(backup);
            }
        }
        try (ProgramWindow window = new ProgramWindow(file, folder, Language.ENGLISH, clock)) {
            unlock(window);
            window.go(Room.SETTINGS);
            window.press("settings-go-back");
            window.click("recovery-other-copy");
            window.awaitText("recovery-shut-which", "saved.pdf");
            window.awaitFocus("recovery-passphrase");
            look(window, "goback-other-passphrase-chosen");
            window.robot.write(BEFORE);
            window.robot.push(KeyCode.ENTER);
            window.awaitFocus("goback-no");
            window.awaitText("goback-gone", "1 cramp");
            window.click("goback-no");
            window.awaitFocus("recovery-other-copy");
        }
    }

    private List<Path> backups() throws IOException {
        try (var backups = Files.list(folder.resolve("backups"))) {
            return backups.toList();
        }
    }
}
