package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.awaitility.Awaitility;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.settings.DisplaySettings;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.protection.ProtectedFile;
import org.crampdiary.store.protection.Seal;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.Unspoken;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The passphrase is given, changed and taken off in the settings. */
final class ProtectionTest {

    private static final String FIRST = "three mild winters";
    private static final String SECOND = "four wet summers";

    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 20, 0));

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void aDiaryWithABackup() {
        file = folder.resolve("diary.cramps");
        try (DiaryStore store = SqliteDiaryStore.open(file, clock)) {
            store.apply(
                    Change.of(
                            new PutCramp(
                                    CrampBuilder.inNight("a", LocalDate.of(2026, 3, 3)).build())));
            store.backUp();
        }
    }

    private ProgramWindow settings(Language language) {
        ProgramWindow window = new ProgramWindow(file, folder, language, clock);
        window.await("tonight-start");
        window.go(Room.SETTINGS);
        window.await("protect-begin");
        return window;
    }

    private static void switchOn(ProgramWindow window) {
        window.click("protect-begin");
        window.type("protect-new", FIRST);
        window.type("protect-again", FIRST);
    }

    private static void unlock(ProgramWindow window, String typed) {
        window.awaitFocus("lock-passphrase");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !window.await("lock-unlock").isDisabled());
        window.robot.write(typed);
        window.robot.push(KeyCode.ENTER);
        window.await("shell");
    }

    @Test
    void itIsGivenCheckedChangedAndTakenOff() throws IOException {
        try (ProgramWindow window = settings(Language.ENGLISH)) {
            switchOn(window);
            window.type("protect-again", "x");
            window.robot.push(KeyCode.ENTER);
            window.awaitText("protect-problem", "not the same");
            assertThat(ProtectedFile.is(file)).isFalse();
            window.type("protect-new", FIRST);
            window.type("protect-again", FIRST);
            window.click("protect-go");
            window.await("protect-code-shown");
            String code = window.text("protect-code-shown");
            assertThat(ProtectedFile.is(file)).isTrue();
            writeDown(window, code);

            window.awaitText("protect-plain-copies", "2 copies");
            window.click("protect-copies");
            window.await("protect-change");
            Awaitility.await().until(() -> !window.shown("protect-plain-copies"));

            window.click("protect-after-30");
            window.click("protect-lock");
            unlock(window, FIRST);
            ToggleButton half = (ToggleButton) window.await("protect-after-30");
            assertThat(half.isSelected()).isTrue();

            window.click("protect-change");
            window.type("protect-present", "not that one");
            window.type("protect-new", SECOND);
            window.type("protect-again", SECOND);
            window.robot.push(KeyCode.ENTER);
            window.awaitText("protect-problem", "not the passphrase");
            window.type("protect-present", FIRST);
            window.type("protect-new", SECOND);
            window.type("protect-again", SECOND);
            window.robot.push(KeyCode.ENTER);
            window.await("protect-code-shown");
            String next = window.text("protect-code-shown");
            assertThat(next).isNotEqualTo(code);
            writeDown(window, next);

            window.click("protect-delete-other-copies");
            window.click("protect-cancel");
            window.click("protect-rewrite");
            window.type("protect-present", SECOND);
            window.robot.push(KeyCode.ENTER);
            window.awaitText("protect-problem", "opens none of these");
            window.type("protect-present", FIRST);
            window.robot.push(KeyCode.ENTER);
            window.awaitText("notice-text", "protected now");
            Awaitility.await().until(() -> !window.shown("protect-other-copies"));
            for (Path copy : backups()) {
                try (Keyring keyring = Keyring.of(SECOND.toCharArray());
                        Seal _ = keyring.open(copy)) {
                    assertThat(ProtectedFile.is(copy)).isTrue();
                }
            }

            window.click("protect-lock");
            unlock(window, next);
            window.awaitFocus("protect-new"); // the code opened it
            window.click("protect-cancel");
            window.click("protect-code");
            window.type("protect-present", SECOND);
            window.robot.push(KeyCode.ENTER);
            window.await("protect-code-shown");
            window.press("protect-print");
            window.await("print-leave");
            window.robot.push(KeyCode.ESCAPE);
            window.await("protect-code-shown");
            String shown = window.text("protect-code-shown");
            window.click("protect-written");
            window.await("protect-group");
            window.click("protect-code-again");
            window.await("protect-code-shown");
            assertThat(window.text("protect-code-shown")).isEqualTo(shown);
            window.go(Room.TONIGHT);
            window.awaitText("notice-text", "not yet compared the recovery code");
            window.go(Room.SETTINGS);
            window.await("protect-off");
            window.await("protect-code-unchecked");
            assertThat(window.shown("protect-code-shown")).isFalse();

            window.click("protect-off");
            window.type("protect-present", SECOND);
            window.click("protect-go");
            window.await("protect-begin");
            assertThat(ProtectedFile.is(file)).isFalse();
        }
    }

    private List<Path> backups() throws IOException {
        try (var backups = Files.list(folder.resolve("backups"))) {
            return backups.toList();
        }
    }

    /** Its disk was taken out while it was typed, and is there again when it is protected. */
    @Test
    void whatWasTypedAndNotSavedIsNotLeftReadable() throws IOException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        file = Files.move(file, disk.resolve("diary.cramps"));
        try (ProgramWindow window = new ProgramWindow(file, folder, Language.ENGLISH, clock)) {
            window.await("tonight-start");
            window.robot.push(KeyCode.CONTROL, KeyCode.N);
            window.await("diary-cramp-note");
            Path away = Files.move(disk, folder.resolve("taken out"));
            window.type("diary-cramp-note", "the dog barked");
            Files.writeString(folder.resolve("typed-1.json.set-aside"), "{\"note\":\"the dog");
            window.go(Room.SETTINGS);
            window.await("protect-begin");
            Awaitility.await("kept beside the settings").until(() -> typedBeside() == 1);
            Files.move(away, disk);
            switchOn(window);
            window.click("protect-go");
            Awaitility.await("in the diary").until(() -> typedBeside() == 0);
            assertThat(ProtectedFile.is(file)).isTrue();
            deleteWhatIsReadable(window, folder.resolve("typed-1.json.set-aside"));
        }
        try (Keyring keyring = Keyring.of(FIRST.toCharArray());
                DiaryStore store = SqliteDiaryStore.open(file, clock, keyring)) {
            assertThat(store.current().marks().drafts().values())
                    .anyMatch(draft -> draft.contains("the dog barked"));
        }
    }

    private static void deleteWhatIsReadable(ProgramWindow window, Path aside) {
        window.await("protect-code-shown");
        writeDown(window, window.text("protect-code-shown"));
        window.awaitText("protect-plain-copies", "2 copies of the diary or of a part of it are");
        window.click("protect-delete-plain-copies");
        window.awaitText("protect-deleted-from-2", "1 in " + aside.getParent());
        window.click("protect-delete-yes");
        Awaitility.await().until(() -> !window.shown("protect-plain-copies"));
        assertThat(aside).doesNotExist();
    }

    private long typedBeside() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> each.getFileName().toString().matches("typed-.*json"))
                    .count();
        }
    }

    @Test
    void aBackupFromBeforeIsPutBackProtected() throws IOException {
        try (DiaryStore store = SqliteDiaryStore.open(file, clock)) {
            store.apply(
                    Change.of(
                            new PutCramp(
                                    CrampBuilder.inNight("b", LocalDate.of(2026, 3, 3)).build())));
        }
        try (ProgramWindow window = settings(Language.ENGLISH)) {
            switchOn(window);
            window.click("protect-go");
            window.await("protect-code-shown");
            window.press("settings-go-back");
            window.click("recovery-others");
            window.click("goback-look-1");
            window.awaitFocus("goback-no");
            window.click("goback-yes");
            window.await("tonight-start");
            window.awaitText("notice-text", "Put back");
            assertThat(ProtectedFile.is(file)).isTrue();
        }
    }

    @Test
    void theBackupsOfAProtectedDiaryThatIsGoneAreOpenedByItsPassphrase() throws IOException {
        try (DiaryStore store = SqliteDiaryStore.open(file, clock)) {
            store.protection().switchOn(FIRST.toCharArray());
            store.backUp();
        }
        Files.delete(file);
        try (ProgramWindow window = new ProgramWindow(file, folder, Language.DANISH, clock)) {
            window.awaitText("lock-problem", "så sikkerhedskopierne kan læses");
            window.rest();
            window.picture("lock-da-gone");
            assertThat(CutOff.under(window.stage().getScene().getRoot())).isEmpty();
            window.robot.write(FIRST);
            window.robot.push(KeyCode.ENTER);
            window.click("recovery-restore-3");
            window.await("tonight-start");
        }
        assertThat(ProtectedFile.is(file)).isTrue();
    }

    /** With one attempt that does not fit. */
    private static void writeDown(ProgramWindow window, String code) {
        for (boolean right : new boolean[] {false, true}) {
            window.click("protect-written");
            window.await("protect-group");
            assertThat(window.shown("protect-code-shown")).isFalse();
            Matcher asked = Pattern.compile("\\d").matcher(question(window));
            assertThat(asked.find()).isTrue();
            String group = code.split(" ", -1)[Integer.parseInt(asked.group()) - 1];
            window.type("protect-group", right ? asSomebodyReads(group) : "----");
            window.click("protect-check");
            if (!right) {
                window.awaitText("protect-problem", "not what stands here");
                window.awaitText("protect-code-shown", code);
            }
        }
        window.await("protect-lock");
    }

    private static String asSomebodyReads(String group) {
        return group.toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'l');
    }

    private static String question(ProgramWindow window) {
        return window.await("protect-group").getAccessibleText();
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, DARK, 200", "DANISH, NIGHT, 100"})
    void everyStepCanBeReadAndHeard(Language language, Theme theme, int percent)
            throws IOException {
        new PreferencesFile(folder.resolve("settings.json"))
                .save(
                        Preferences.DEFAULT.with(
                                DisplaySettings.DEFAULT.withTheme(theme).withTextPercent(percent)));
        String name = "protect-" + language.code() + "-" + theme + "-" + percent + "-";
        try (ProgramWindow window = settings(language)) {
            if (percent > 100) {
                window.resize(1024, 700);
            }
            switchOn(window);
            check(window, "protect-go", name + "on");
            window.click("protect-go");
            window.await("protect-code-shown");
            check(window, "protect-written", name + "code");
            window.click("protect-written");
            check(window, "protect-check", name + "check");
            window.go(Room.TONIGHT);
            window.go(Room.SETTINGS);
            window.await("protect-plain-copies");
            check(window, "protect-delete-plain-copies", name + "resting");
            window.click("protect-delete-plain-copies");
            check(window, "protect-delete-yes", name + "delete");
            window.click("protect-cancel");
            clock.pass(Duration.ofSeconds(1)); // what comes at once may be a double press
            window.click("protect-change");
            check(window, "protect-go", name + "change");
        }
    }

    private static void check(ProgramWindow window, String brought, String name) {
        window.rest();
        Node node = window.await(brought);
        window.robot.interact(() -> ScrollTo.bottom(node));
        window.rest();
        window.picture(name);
        assertThat(CutOff.under(window.stage().getScene().getRoot())).isEmpty();
        assertThat(Unspoken.under(window.stage().getScene().getRoot())).isEmpty();
    }
}
