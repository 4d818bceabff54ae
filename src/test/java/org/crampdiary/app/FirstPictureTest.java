package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.awaitility.Awaitility;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.MarkRunning;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.settings.DisplaySettings;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.protection.LockedCramps;
import org.crampdiary.store.protection.RunningTimes;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.CutOff;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.Unspoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The big button before the diary is read. The diary is slow while somebody else has it open. */
final class FirstPictureTest {

    private static final String BUTTON = "tonight-start";
    private static final String PASSPHRASE = "three mild winters";
    private static final double SCROLL_BAR = 8;
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    @TempDir private Path folder;
    private SettableClock clock = at(3);

    private static SettableClock at(int hour) {
        return new SettableClock(ZONE, LocalDateTime.of(2026, 3, 4, hour, 12, 7));
    }

    private Path file() {
        return folder.resolve("diary.cramps");
    }

    private Path times() {
        return folder.resolve("diary.cramps" + LockedCramps.TIMES);
    }

    private SqliteDiaryStore somebodyElse() {
        return SqliteDiaryStore.open(file(), clock);
    }

    private ProgramWindow opening(Language language, Consumer<Scene> atFirst) {
        return new ProgramWindow(file(), folder, language, clock, atFirst);
    }

    private static Button button(Scene scene) {
        return (Button) Objects.requireNonNull(scene.lookup("#" + BUTTON));
    }

    private static void awaitTonight(ProgramWindow window) {
        window.await("tonight");
        window.settle();
    }

    private static Cramp onlyCramp(Diary diary) {
        assertThat(diary.cramps()).hasSize(1);
        return diary.cramps().getFirst();
    }

    private Diary stored() {
        try (DiaryStore store = somebodyElse()) {
            return store.current();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 14})
    void aPressWhileTheDiaryIsReadCountsFromThen(int hour) {
        clock = at(hour);
        OffsetDateTime pressed = OffsetDateTime.now(clock);
        SqliteDiaryStore slow = somebodyElse();
        try (ProgramWindow window = opening(Language.ENGLISH, _ -> {})) {
            window.awaitFocus(BUTTON);
            window.robot.type(KeyCode.SPACE);
            window.awaitText("tonight-clock-title", "It stopped");
            assertThat(window.shown("first-screen")).isTrue();
            assertThat(times()).exists();
            clock.pass(Duration.ofSeconds(90));
            window.awaitText("tonight-clock-time", "1:30");
            slow.close();
            awaitTonight(window);
            window.awaitText("tonight-clock-title", "It stopped");
            assertThat(window.text("tonight-clock-hint")).contains("%02d:12".formatted(hour));
            window.robot.interact(() -> button(window.stage().getScene()).fire());
            window.awaitText("tonight-clock-title", "Saved");
        }
        Cramp cramp = onlyCramp(stored());
        assertThat(cramp.start()).isEqualTo(pressed);
        assertThat(cramp.durationSeconds()).isEqualTo(90);
        assertThat(times()).doesNotExist();
    }

    @Test
    void withoutAPressNothingIsWritten() {
        try (ProgramWindow window = opening(Language.ENGLISH, _ -> {})) {
            awaitTonight(window);
            assertThat(window.shown("first-screen")).isFalse();
            assertThat(times()).doesNotExist();
        }
        assertThat(stored().cramps()).isEmpty();
    }

    /** The keyboard is on the button as soon as the rooms stand there. */
    @ParameterizedTest
    @ValueSource(ints = {3, 14})
    void aPressWhileTheRoomsAreBeingBuiltCounts(int hour) {
        clock = at(hour);
        try (ProgramWindow window =
                opening(Language.ENGLISH, FirstPictureTest::pressOnceTheRoomsStand)) {
            awaitTonight(window);
            window.awaitText("tonight-clock-title", "It stopped");
        }
        assertThat(onlyCramp(stored()).ongoing()).isTrue();
    }

    private static void pressOnceTheRoomsStand(Scene scene) {
        scene.rootProperty()
                .addListener(
                        (_, _, _) -> Platform.runLater(() -> new Robot().keyType(KeyCode.SPACE)));
    }

    @Test
    void aTremblingHandStartsOneCramp() {
        try (ProgramWindow window = opening(Language.ENGLISH, scene -> button(scene).fire())) {
            awaitTonight(window);
            window.press(BUTTON);
            window.awaitText("tonight-clock-title", "It stopped");
        }
        assertThat(onlyCramp(stored()).ongoing()).isTrue();
    }

    @Test
    void aPressThatIsNotLetGoYetIsWaitedFor() {
        try (ProgramWindow window = opening(Language.ENGLISH, scene -> button(scene).arm())) {
            window.robot.sleep(1000);
            assertThat(window.shown("first-screen")).isTrue();
            Button held = button(window.stage().getScene());
            window.robot.interact(() -> {
                held.disarm();
                held.fire();
            });
            awaitTonight(window);
            window.awaitText("tonight-clock-title", "It stopped");
        }
        assertThat(onlyCramp(stored()).ongoing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, is kept", "DANISH, er gemt"})
    void aPressOutlivesAnOpeningThatFails(Language language, String kept) {
        OffsetDateTime pressed = OffsetDateTime.now(clock);
        SqliteDiaryStore other = somebodyElse();
        try (ProgramWindow window = opening(language, scene -> button(scene).fire())) {
            window.await("refused-why");
            assertThat(window.text("refused-why"))
                    .contains(kept)
                    .contains(new Messages(language).formats().time(pressed.toLocalTime()));
            window.picture("first-picture-refused-" + language.code());
            other.close();
            window.press("refused-again");
            awaitTonight(window);
        }
        assertThat(onlyCramp(stored()).start()).isEqualTo(pressed);
    }

    @Test
    void aRefusalWithoutAPressSaysNothingOfOne() {
        try (SqliteDiaryStore _ = somebodyElse();
                ProgramWindow window = opening(Language.ENGLISH, _ -> {})) {
            window.await("refused-why");
            assertThat(window.text("refused-why")).doesNotContain("kept");
        }
    }

    @Test
    void aPressOnAProtectedDiaryGoesOnWhileItIsLocked() {
        OffsetDateTime pressed = OffsetDateTime.now(clock);
        try (DiaryStore store = somebodyElse()) {
            store.protection().switchOn(PASSPHRASE.toCharArray());
        }
        try (ProgramWindow window = opening(Language.ENGLISH, scene -> button(scene).fire())) {
            window.await("lock-passphrase");
            window.awaitText("tonight-clock-title", "It stopped");
            assertThat(window.text("tonight-clock-hint")).contains("03:12");
        }
        try (Keyring keyring = Keyring.of(PASSPHRASE.toCharArray());
                DiaryStore store = SqliteDiaryStore.open(file(), clock, keyring)) {
            assertThat(onlyCramp(store.current()).start()).isEqualTo(pressed);
        }
    }

    @Test
    void whatWasPressedBeforeAPowerCutIsStopped() {
        OffsetDateTime pressed = OffsetDateTime.now(clock);
        clock.pass(Duration.ofMinutes(10));
        SqliteDiaryStore slow = somebodyElse();
        new LockedCramps(file()).started("before", pressed, ZONE);
        try (ProgramWindow window = opening(Language.ENGLISH, scene -> button(scene).fire())) {
            window.awaitText("tonight-clock-title", "Saved");
            slow.close();
            awaitTonight(window);
        }
        Cramp cramp = onlyCramp(stored());
        assertThat(cramp.start()).isEqualTo(pressed);
        assertThat(cramp.ongoing()).isFalse();
        assertThat(cramp.durationSeconds()).isNull(); // nobody saw when
    }

    /** The file is taken while it runs, as a crash leaves it. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aCrampThatRunsAfterACrashIsStoppedByAPress(boolean opensFirst) throws IOException {
        OffsetDateTime pressed = OffsetDateTime.now(clock);
        Path crashed = Files.createDirectory(folder.resolve("crashed")).resolve("diary.cramps");
        try (ProgramWindow window = opening(Language.ENGLISH, scene -> button(scene).fire())) {
            awaitTonight(window);
            Path running = folder.resolve("diary.cramps" + RunningTimes.RUNNING);
            Awaitility.await().until(() -> Files.exists(running));
            Files.copy(file(), crashed);
            Files.copy(running, crashed.resolveSibling(running.getFileName()));
        }
        if (opensFirst) { // a command, say, before there is a window
            SqliteDiaryStore.open(crashed, clock).close();
        }
        clock.pass(Duration.ofMinutes(3));
        SqliteDiaryStore slow = SqliteDiaryStore.open(crashed, clock);
        try (ProgramWindow window =
                new ProgramWindow(crashed, folder, Language.ENGLISH, clock, _ -> {})) {
            window.awaitText("tonight-clock-title", "It stopped");
            assertThat(window.text("tonight-clock-hint")).contains("03:12");
            window.picture("first-picture-running");
            window.robot.type(KeyCode.SPACE);
            window.awaitText("tonight-clock-title", "Saved");
            assertThat(window.shown("first-screen")).isTrue();
            slow.close();
            awaitTonight(window);
        }
        try (DiaryStore store = SqliteDiaryStore.open(crashed, clock)) {
            Cramp cramp = onlyCramp(store.current());
            assertThat(cramp.start()).isEqualTo(pressed);
            assertThat(cramp.ongoing()).isFalse();
            assertThat(cramp.durationSeconds()).isEqualTo(180);
            assertThat(store.current().marks().running()).isNull();
        }
        assertThat(crashed.resolveSibling("diary.cramps" + RunningTimes.RUNNING)).doesNotExist();
    }

    /** Another diary was put in the place of the one in which it ran. */
    @Test
    void aCrampThatRunsInNoDiaryIsNotTakenFromBesideIt() {
        somebodyElse().close();
        new RunningTimes(file())
                .keep(Cramp.startingAt("gone", OffsetDateTime.now(clock), ZONE).build());
        try (ProgramWindow window = opening(Language.ENGLISH, _ -> {})) {
            awaitTonight(window);
            window.awaitText("tonight-clock-title", "Cramp now");
        }
        assertThat(stored().crampsWithTrash()).isEmpty();
        assertThat(folder.resolve("diary.cramps" + RunningTimes.RUNNING)).doesNotExist();
    }

    /** The power failed when the press was kept beside the diary, and not in it yet. */
    @Test
    void aStartThatIsNotInTheDiaryYetIsTakenFromBesideIt() {
        somebodyElse().close();
        Cramp pressed =
                Cramp.startingAt("pressed", OffsetDateTime.now(clock), ZONE)
                        .set(CrampFields.ONGOING, true)
                        .build();
        Change press = Change.of(new PutCramp(pressed), new MarkRunning("pressed"));
        new RunningTimes(file()).ahead(Diary.EMPTY, Diary.EMPTY.apply(press), clock.instant());
        try (ProgramWindow window = opening(Language.ENGLISH, _ -> {})) {
            awaitTonight(window);
            window.awaitText("tonight-clock-title", "It stopped");
        }
        assertThat(onlyCramp(stored()).start()).isEqualTo(pressed.start());
        assertThat(stored().marks().running()).isEqualTo("pressed");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void timesThatCannotBeReadAreSaid(boolean pressed) throws IOException {
        try (SqliteDiaryStore _ = somebodyElse()) {
            Files.writeString(times(), "{");
            try (ProgramWindow window =
                    opening(
                            Language.ENGLISH,
                            scene -> {
                                if (pressed) {
                                    button(scene).fire();
                                }
                            })) {
                window.awaitText("refused-why", "cannot be read");
                assertThat(window.text("refused-why").contains("is kept.")).isEqualTo(pressed);
            }
        }
        assertThat(Files.exists(times())).isEqualTo(pressed);
    }

    @Test
    void aPressThatCannotBeKeptIsSaid() throws IOException {
        Files.createDirectories(times().resolve("in the way"));
        try (ProgramWindow window = opening(Language.ENGLISH, scene -> button(scene).fire())) {
            window.awaitText("refused-why", "Not saved");
            assertThat(window.text("refused-why")).doesNotContain("is kept");
        }
    }

    @Test
    void aStopThatCannotBeKeptIsSaidBesideTheStartThatIs() throws IOException {
        try (SqliteDiaryStore _ = somebodyElse();
                ProgramWindow window =
                        opening(
                                Language.ENGLISH,
                                scene -> {
                                    button(scene).fire();
                                    button(scene).arm(); // and so it stays
                                })) {
            window.awaitText("tonight-clock-title", "It stopped");
            Files.delete(times());
            Files.createDirectories(times().resolve("in the way"));
            clock.pass(Duration.ofMinutes(1));
            Button held = button(window.stage().getScene());
            window.robot.interact(() -> {
                held.disarm();
                held.fire();
            });
            window.awaitText("refused-why", "is kept");
            assertThat(window.text("refused-why")).contains("Not saved");
        }
    }

    /** As at the very first start. */
    @Test
    void aFolderThatIsNotThereIsMadeForThePersonAlone() throws IOException {
        Path first = folder.resolve("not there/yet/diary.cramps");
        try (ProgramWindow window =
                new ProgramWindow(
                        first, folder, Language.ENGLISH, clock, scene -> button(scene).fire())) {
            awaitTonight(window);
            window.awaitText("tonight-clock-title", "It stopped");
        }
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(first.resolveSibling(""))))
                .isEqualTo("rwx------");
        try (DiaryStore store = SqliteDiaryStore.open(first, clock)) {
            assertThat(onlyCramp(store.current()).ongoing()).isTrue();
        }
    }

    @Test
    void withoutAPlaceToKeepAPressNoneIsOffered() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("in the way"), "Dear diary");
        try (ProgramWindow window =
                new ProgramWindow(
                        inTheWay.resolve("diary.cramps"),
                        folder,
                        Language.ENGLISH,
                        clock,
                        scene -> assertThat(scene.lookup("#" + BUTTON)).isNull())) {
            window.await("refused-why");
        }
        assertThat(inTheWay).hasContent("Dear diary");
    }

    @Test
    void anotherRoomThatWasAskedForOpens() {
        try (ProgramWindow window =
                opening(
                        Language.ENGLISH,
                        scene -> ((ToggleButton) scene.lookup("#room-diary")).fire())) {
            window.await("diary-month");
        }
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 3, 100", "DANISH, 3, 200", "ENGLISH, 14, 200", "DANISH, 14, 100"})
    void theButtonStandsWhereItStays(Language language, int hour, int percent) throws IOException {
        clock = at(hour);
        new PreferencesFile(folder.resolve("settings.json"))
                .save(Preferences.DEFAULT.with(DisplaySettings.DEFAULT.withTextPercent(percent)));
        SqliteDiaryStore slow = somebodyElse();
        String name = "first-picture-%s-%d-%d".formatted(language.code(), hour, percent);
        try (ProgramWindow window = opening(language, FirstPictureTest::assertReady)) {
            window.rest();
            Bounds first = place(window);
            window.picture(name);
            assertThat(CutOff.under(window.stage().getScene().getRoot())).isEmpty();
            assertThat(Unspoken.under(window.stage().getScene().getRoot())).isEmpty();
            slow.close();
            awaitTonight(window);
            window.rest();
            window.picture(name + "-then");
            assertThat(CutOff.under(window.stage().getScene().getRoot())).isEmpty();
            Bounds then = place(window);
            assertThat(then.getMinX()).isEqualTo(first.getMinX());
            assertThat(then.getMinY()).isEqualTo(first.getMinY());
            assertThat(then.getHeight()).isEqualTo(first.getHeight());
            assertThat(first.getWidth() - then.getWidth()).isBetween(0.0, SCROLL_BAR);
        }
    }

    /** From the first picture on the button has the keyboard and a name for those who hear it. */
    private static void assertReady(Scene scene) {
        Button button = button(scene);
        assertThat(scene.getFocusOwner()).isEqualTo(button);
        assertThat(button.getAccessibleText()).isNotBlank();
    }

    private static Bounds place(ProgramWindow window) {
        Node button = window.await(BUTTON);
        return button.localToScene(button.getLayoutBounds());
    }
}
