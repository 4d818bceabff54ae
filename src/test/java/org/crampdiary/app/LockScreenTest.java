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
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.awaitility.Awaitility;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.settings.DisplaySettings;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.settings.Theme;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.OnFx;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.Unspoken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A protected diary that is locked: the way in, and what works without it. */
final class LockScreenTest {

    private static final String PASSPHRASE = "three mild winters";

    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 20, 0));

    @TempDir private Path folder;
    private Path file;
    private String code;

    @BeforeEach
    void aProtectedDiaryOfOneCramp() {
        file = folder.resolve("diary.cramps");
        try (DiaryStore store = SqliteDiaryStore.open(file, clock)) {
            store.apply(
                    Change.of(
                            new PutCramp(
                                    CrampBuilder.inNight("a", LocalDate.of(2026, 3, 1))
                                            .severity(5)
                                            .build())));
            store.protection().switchOn(PASSPHRASE.toCharArray());
            code = new String(store.protection().makeRecoveryCode(PASSPHRASE.toCharArray()));
        }
    }

    private ProgramWindow open(Language language) {
        return new ProgramWindow(file, folder, language, clock);
    }

    private List<Cramp> cramps() {
        try (Keyring keyring = Keyring.of(PASSPHRASE.toCharArray());
                DiaryStore store = SqliteDiaryStore.open(file, clock, keyring)) {
            return store.current().cramps();
        }
    }

    @Test
    void thePassphraseOpensIt() {
        try (ProgramWindow window = open(Language.ENGLISH)) {
            window.awaitFocus("lock-passphrase");
            assertThat(window.shown("lock-problem")).isFalse();
            window.robot.push(KeyCode.ENTER);
            window.awaitText("lock-problem", "Type it here first");
            window.robot.write("three mild summers");
            window.robot.push(KeyCode.ENTER);
            window.awaitText("lock-problem", "not the passphrase");
            window.awaitFocus("lock-passphrase");
            window.robot.write(PASSPHRASE);
            window.click("lock-unlock");
            window.await("room-diary");
            assertThat(Desktop.exitCode()).isZero();
        }
    }

    @Test
    void theRecoveryCodeOpensIt() {
        try (ProgramWindow window = open(Language.DANISH)) {
            window.await("tonight-start");
            window.click("lock-other");
            window.awaitFocus("lock-passphrase-seen");
            String mistyped = code.substring(1) + code.charAt(0);
            window.robot.write(mistyped);
            window.robot.push(KeyCode.ENTER);
            window.awaitText("lock-problem", "gendannelseskoden");
            window.robot.write(code);
            window.robot.push(KeyCode.ENTER);
            window.await("room-diary");
        }
    }

    @Test
    void whatIsTypedCanBeSeenAndHiddenAgain() {
        try (ProgramWindow window = open(Language.ENGLISH)) {
            window.awaitFocus("lock-passphrase");
            window.robot.write("three mild");
            window.click("lock-passphrase-show");
            assertThat(window.shown("lock-passphrase")).isFalse();
            window.type("lock-passphrase-seen", " winters");
            window.click("lock-passphrase-show");
            window.awaitFocus("lock-passphrase");
            window.robot.push(KeyCode.ENTER);
            window.await("room-diary");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 100, 20, LIGHT",
        "DANISH, 200, 20, DARK",
        "ENGLISH, 100, 3, LIGHT",
        "DANISH, 200, 3, LIGHT"
    })
    void aCrampIsTimedWhileItIsLockedAndAfterARestart(
            Language language, int percent, int hour, Theme theme) throws IOException {
        clock.set(LocalDateTime.of(2026, 3, 4, hour, 12));
        new PreferencesFile(folder.resolve("settings.json"))
                .save(
                        Preferences.DEFAULT.with(
                                DisplaySettings.DEFAULT.withTheme(theme).withTextPercent(percent)));
        String name = "lock-" + language.code() + "-" + percent + "-" + hour;
        try (ProgramWindow window = open(language)) {
            if (percent > 100) {
                window.resize(1024, 700);
            }
            window.await("tonight-start");
            window.rest();
            check(window, name);
            if (hour == 3) {
                window.awaitFocus("tonight-start");
                window.robot.push(KeyCode.SPACE);
            } else {
                window.click("tonight-start");
            }
            window.awaitText("tonight-clock-hint", "12");
            clock.pass(Duration.ofSeconds(90));
            window.awaitText("tonight-clock-time", "1:30");
            window.rest();
            check(window, name + "-running");
            assertThat(window.inSight("tonight-start")).isTrue();
        }
        clock.pass(Duration.ofSeconds(30));
        try (ProgramWindow window = open(language)) {
            window.awaitText("tonight-clock-hint", "12");
            clock.pass(Duration.ofSeconds(30));
            window.click("tonight-start");
            window.awaitText("tonight-clock-title", "✓");
            window.click("tonight-more");
            window.awaitFocus("tonight-more-number");
            window.rest();
            check(window, name + "-more");
            window.robot.push(KeyCode.ESCAPE);
            assertThat(window.shown("tonight-more-number")).isFalse();
        }
        assertThat(folder.resolve("diary.cramps.times")).exists();
        assertThat(cramps())
                .filteredOn(cramp -> !cramp.id().equals("a"))
                .singleElement()
                .satisfies(cramp -> {
                    assertThat(cramp.durationSeconds()).isEqualTo(150.0);
                    assertThat(cramp.ongoing()).isFalse();
                });
    }

    @Test
    void atNightTheKeysAreTheClocksExceptWhereOneTypes() {
        clock.set(LocalDateTime.of(2026, 3, 4, 3, 12));
        try (ProgramWindow window = open(Language.ENGLISH)) {
            window.awaitFocus("tonight-start");
            Node more = window.await("tonight-more");
            window.robot.interact(more::requestFocus);
            window.robot.push(KeyCode.ENTER);
            window.awaitFocus("tonight-more-number");
            window.robot.push(KeyCode.SPACE); // starts the clock, and gives the screen back
            window.awaitText("tonight-clock-hint", "03:12");
            assertThat(window.shown("tonight-more-number")).isFalse();
            window.robot.push(KeyCode.ESCAPE);
            window.click("lock-passphrase");
            window.robot.write("three mild");
            window.robot.push(KeyCode.F11); // day colours keep what was typed and the keyboard
            window.awaitFocus("lock-passphrase");
            window.robot.write(" winters");
            window.robot.push(KeyCode.F11);
            window.robot.push(KeyCode.ENTER);
            window.await("shell");
        }
    }

    /** Blindly, with the keyboard on the big button; only a space before it all is the button's. */
    @Test
    void aPassphraseTypedAnywhereIsNoPressOnTheBigButton() {
        clock.set(LocalDateTime.of(2026, 3, 4, 3, 12));
        try (ProgramWindow window = open(Language.ENGLISH)) {
            window.resize(1000, 600);
            window.awaitFocus("tonight-start");
            window.robot.push(KeyCode.CONTROL, KeyCode.K);
            window.awaitFocus("tonight-start");
            window.robot.write("three mild summers");
            window.settle();
            assertThat(window.inSight("lock-passphrase")).isTrue();
            assertThat(window.inSight("lock-unlock")).isTrue();
            window.robot.push(KeyCode.ENTER);
            window.awaitText("lock-problem", "passphrase");
            window.settle();
            assertThat(window.inSight("lock-unlock")).isTrue();
            window.robot.write(PASSPHRASE);
            window.robot.push(KeyCode.ENTER);
            window.await("shell");
        }
        assertThat(cramps()).hasSize(1);
    }

    /** One that was none is in the trash, one that was over has its length. */
    @Test
    void aCrampThatWasNoneAndOneThatIsOverAlready() {
        try (ProgramWindow window = open(Language.ENGLISH)) {
            window.awaitFocus("lock-passphrase");
            assertThat(window.text("tonight-clock-hint"))
                    .isEqualTo("Press here to start the clock");
            window.press("tonight-start");
            window.awaitText("tonight-clock-hint", "20:00");
            assertThat(window.text("tonight-clock-hint")).doesNotContain("Space");
            window.press("tonight-not-a-cramp");
            window.awaitFocus("tonight-start");
            window.awaitText("tonight-clock-hint", "or Space to start");
            clock.pass(Duration.ofMinutes(1));
            window.press("tonight-over-3");
            window.awaitText("tonight-clock-title", "✓");
        }
        try (Keyring keyring = Keyring.of(PASSPHRASE.toCharArray());
                DiaryStore store = SqliteDiaryStore.open(file, clock, keyring)) {
            assertThat(store.current().cramps())
                    .extracting(Cramp::durationSeconds)
                    .containsExactlyInAnyOrder(null, 180.0);
            assertThat(store.current().crampsWithTrash()).hasSize(3);
            assertThat(store.current().marks().running()).isNull();
        }
    }

    @Test
    void timesThatCannotBeKeptAreSaidAndTheWayInStays() throws IOException {
        Path times = folder.resolve("diary.cramps.times");
        try (ProgramWindow window = open(Language.ENGLISH)) {
            window.await("tonight-start");
            Files.createDirectories(times.resolve("in the way"));
            window.click("tonight-start");
            window.await("lock-clock-problem");
            assertThat(window.text("tonight-clock-title")).isEqualTo("Cramp now");
            assertThat(window.text("lock-clock-problem")).isNotBlank();
        }
    }

    /** When the program begins, and when the diary is locked again. */
    @Test
    void timesThatCannotBeReadAreSaidOnce() throws IOException {
        Path times = folder.resolve("diary.cramps.times");
        Files.writeString(times, "{");
        try (ProgramWindow window = open(Language.ENGLISH)) {
            window.awaitText("lock-clock-problem", "cannot be read");
            assertThat(window.text("lock-clock-problem")).contains("times.set-aside");
            window.picture("lock-times-set-aside");
            window.type("lock-passphrase", PASSPHRASE);
            window.robot.push(KeyCode.ENTER);
            window.await("tonight");
            window.settle();
            assertThat(window.shown("lock-clock-problem")).isFalse();
            Files.writeString(times, "}");
            window.robot.push(KeyCode.CONTROL, KeyCode.L);
            window.awaitText("lock-clock-problem", "times.set-aside-2");
        }
        try (Keyring keyring = Keyring.of(PASSPHRASE.toCharArray());
                DiaryStore store = SqliteDiaryStore.open(file, clock, keyring)) {
            assertThat(store.unreadable()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"20, The beginning of", "-20, The passphrase is right"})
    void aDamagedDiaryLeadsToItsProtectedBackups(int place, String why) throws IOException {
        try (Keyring keyring = Keyring.of(PASSPHRASE.toCharArray());
                DiaryStore store = SqliteDiaryStore.open(file, clock, keyring)) {
            store.backUp();
        }
        byte[] bytes = Files.readAllBytes(file);
        bytes[Math.floorMod(place, bytes.length)] ^= 1;
        Files.write(file, bytes);
        try (ProgramWindow window = open(Language.ENGLISH)) {
            window.await("lock-passphrase");
            if (place > 0) {
                window.awaitText("lock-problem", why);
            }
            window.type("lock-passphrase", PASSPHRASE);
            window.robot.push(KeyCode.ENTER);
            window.awaitText("refused-why", why);
            window.await("recovery-best");
            Awaitility.await("a backup that can be put back")
                    .atMost(Duration.ofSeconds(30))
                    .until(() ->
                            OnFx.look(() ->
                                    window.robot
                                            .lookup((Node node) -> isRestore(node.getId()))
                                            .tryQuery()
                                            .isPresent()));
            window.click("refused-again");
            window.await("lock-passphrase");
        }
    }

    private static boolean isRestore(@Nullable String id) {
        return id != null && id.startsWith("recovery-restore-");
    }

    private static void check(ProgramWindow window, String name) {
        window.picture(name);
        assertThat(CutOff.under(window.stage().getScene().getRoot())).isEmpty();
        assertThat(Unspoken.under(window.stage().getScene().getRoot())).isEmpty();
    }
}
