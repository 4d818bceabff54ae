package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.awaitility.Awaitility;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
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
import org.crampdiary.ui.OnFx;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.Unspoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has forgotten the passphrase: what helps, and the way back to the lock screen. */
final class ForgottenTest {

    private static final String BEFORE = "three mild winters";
    private static final String NOW = "seven quiet herons";
    private static final String NEXT = "nine slow summer rains";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 20, 0));

    @TempDir private Path folder;

    /** Of one cramp while it was plain, of two with an earlier passphrase, of three now. */
    private String protect(boolean earlier) {
        Path file = file();
        try (DiaryStore store = SqliteDiaryStore.open(file, clock)) {
            store.apply(cramp("a"));
            store.protection().switchOn(BEFORE.toCharArray());
            store.apply(cramp("b"));
            if (earlier) {
                store.protection().changePassphrase(BEFORE.toCharArray(), NOW.toCharArray());
            }
            store.apply(cramp("c"));
            return new String(
                    store.protection().makeRecoveryCode((earlier ? NOW : BEFORE).toCharArray()));
        }
    }

    private Path file() {
        return folder.resolve("diary.cramps");
    }

    private static Change cramp(String id) {
        return Change.of(new PutCramp(CrampBuilder.inNight(id, DAY).severity(5).build()));
    }

    private ProgramWindow open(Language language) {
        return new ProgramWindow(file(), folder, language, clock);
    }

    private static void tabTo(ProgramWindow window, String id) {
        for (int i = 0; i < 12 && !window.await(id).isFocused(); i++) {
            window.robot.push(KeyCode.TAB);
        }
        window.awaitFocus(id);
    }

    private static void look(ProgramWindow window, String name) {
        window.rest();
        window.picture(name);
        assertThat(CutOff.under(window.stage().getScene().getRoot())).isEmpty();
        assertThat(Unspoken.under(window.stage().getScene().getRoot())).isEmpty();
    }

    /** By keyboard alone; the code is not asked for a second time. */
    @Test
    void theRecoveryCodeLeadsToANewPassphrase() throws IOException {
        String code = protect(true);
        try (ProgramWindow window = open(Language.ENGLISH)) {
            window.awaitFocus("lock-passphrase");
            tabTo(window, "lock-forgotten");
            window.robot.push(KeyCode.SPACE);
            window.awaitFocus("forgotten-title");
            window.awaitText("forgotten-code", "nine groups");
            assertThat(window.shown("lock-passphrase")).isFalse();
            look(window, "forgotten-en");
            window.robot.push(KeyCode.ESCAPE);
            window.awaitFocus("lock-passphrase");
            assertThat(window.shown("forgotten")).isFalse();
            window.click("lock-forgotten");
            window.click("forgotten-by-code");
            window.awaitFocus("lock-passphrase-seen");
            window.robot.write(code.toLowerCase(Locale.ROOT) + ".");
            window.robot.push(KeyCode.ENTER);
            window.awaitFocus("protect-new");
            assertThat(window.shown("protect-present")).isFalse();
            assertThat(window.inSight("protect-new")).isTrue();
            look(window, "forgotten-choose-en");
            window.robot.write(NEXT);
            window.type("protect-again", NEXT);
            window.robot.push(KeyCode.ENTER);
            window.await("protect-code-shown");
        }
        try (Keyring keyring = Keyring.of(NEXT.toCharArray());
                DiaryStore store = SqliteDiaryStore.open(file(), clock, keyring)) {
            assertThat(store.current().cramps()).hasSize(3);
            assertThat(store.protection().isOpenedByCode()).isFalse();
        }
    }

    /** Whoever does not choose one now is not asked for the one that is forgotten later, either. */
    @Test
    void aNewPassphraseCanBeChosenLater() {
        String code = protect(false);
        try (ProgramWindow window = open(Language.DANISH)) {
            window.awaitFocus("lock-passphrase");
            window.robot.write(code);
            window.robot.push(KeyCode.ENTER);
            window.awaitFocus("protect-new");
            window.click("protect-cancel");
            window.click("protect-change");
            window.awaitFocus("protect-new");
            assertThat(window.shown("protect-present")).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 100, 20", "DANISH, 200, 20", "DANISH, 100, 3", "ENGLISH, 200, 3"})
    void theBackupsThatOpenAreShownAndNothingOfTheDiary(Language language, int percent, int hour)
            throws IOException {
        protect(true);
        clock.set(LocalDateTime.of(2026, 3, 4, hour, 12));
        new PreferencesFile(folder.resolve("settings.json"))
                .save(
                        Preferences.DEFAULT.with(
                                Preferences.DEFAULT.display().withTextPercent(percent)));
        byte[] locked = Files.readAllBytes(file());
        String name = "forgotten-" + language.code() + "-" + percent + "-" + hour;
        try (ProgramWindow window = open(language)) {
            if (percent > 100) {
                window.resize(1024, 700);
            }
            window.await("tonight-start");
            window.click("lock-forgotten");
            window.awaitText("forgotten-copies", language == Language.DANISH ? "En " : "One ");
            look(window, name);
            window.robot.push(KeyCode.TAB);
            window.click("forgotten-backups");
            window.awaitFocus("forgotten-leave");
            window.await("forgotten-restore-1");
            Awaitility.await("all looked at")
                    .until(() -> window.text("recovery-looking").isEmpty());
            look(window, name + "-backups");
            window.robot.push(KeyCode.ESCAPE);
            window.await("lock-passphrase");
            window.await("tonight-start");
            window.click("lock-forgotten");
            window.click("forgotten-backups");
            window.click("forgotten-restore-1");
            window.awaitFocus("forgotten-no");
            look(window, name + "-sure");
            window.robot.push(KeyCode.ENTER);
            window.awaitFocus("forgotten-restore-1");
            assertThat(file()).hasBinaryContent(locked);
            window.robot.push(KeyCode.CONTROL, KeyCode.L);
            window.await("lock-passphrase");
        }
        assertThat(file()).hasBinaryContent(locked);
    }

    /** After an earlier passphrase was typed for another one, too. */
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aBackupFromBeforeComesBackAndTheLockedDiaryIsKept(boolean typed) throws IOException {
        protect(true);
        byte[] locked = Files.readAllBytes(file());
        try (ProgramWindow window = open(Language.ENGLISH)) {
            window.await("tonight-start");
            window.click("tonight-start");
            window.awaitText("tonight-clock-hint", "20:00");
            window.click("lock-forgotten");
            window.click("forgotten-backups");
            window.await("forgotten-restore-1");
            if (typed) {
                window.type("recovery-passphrase", BEFORE);
                window.robot.push(KeyCode.ENTER);
                window.await("forgotten-restore-2");
            }
            window.click("forgotten-restore-1");
            window.click("forgotten-yes");
            window.await("shell");
            window.awaitText("notice-text", "not protected");
        }
        assertThat(ProtectedFile.is(file())).isFalse();
        try (DiaryStore store = SqliteDiaryStore.open(file(), clock)) {
            assertThat(store.current().cramps())
                    .extracting(Cramp::ongoing)
                    .containsExactlyInAnyOrder(null, true);
        }
        try (var kept = Files.walk(folder.resolve("quarantine"))) {
            assertThat(kept.filter(Files::isRegularFile))
                    .anySatisfy(path -> assertThat(path).hasBinaryContent(locked));
        }
    }

    @Test
    void aLetterGoesOnWithThePassphraseAndANightPressStartsTheClock() {
        protect(false);
        clock.set(LocalDateTime.of(2026, 3, 4, 3, 12));
        try (ProgramWindow window = open(Language.ENGLISH)) {
            window.awaitFocus("tonight-start");
            window.click("lock-forgotten");
            window.awaitFocus("forgotten-title");
            window.awaitText("forgotten-copies", "from before");
            window.robot.push(KeyCode.SPACE);
            window.awaitText("tonight-clock-hint", "03:12");
            Node back = window.await("forgotten-back");
            OnFx.look(() -> {
                back.requestFocus();
                return true;
            });
            window.robot.write(BEFORE);
            window.robot.push(KeyCode.ENTER);
            window.await("shell");
        }
    }

    @Test
    void whereNoBackupHelpsACopyElsewhereMay() throws IOException {
        protect(false);
        try (var backups = Files.list(folder.resolve("backups"))) {
            Path plain =
                    backups.filter(backup -> backup.toString().contains("000001"))
                            .findFirst()
                            .orElseThrow();
            Files.move(plain, folder.resolve("saved.pdf")); // what the file dialog answers
        }
        try (ProgramWindow window = open(Language.DANISH)) {
            window.await("tonight-start");
            window.click("lock-forgotten");
            window.awaitText("forgotten-copies", "Ingen sikkerhedskopi");
            look(window, "forgotten-no-copies-da");
            window.click("forgotten-backups");
            window.click("recovery-other-copy");
            window.click("forgotten-yes");
            window.await("shell");
        }
        assertThat(ProtectedFile.is(file())).isFalse();
    }
}
