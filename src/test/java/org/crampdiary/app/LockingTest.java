package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.awaitility.Awaitility;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Night;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Language;
import org.crampdiary.ui.OnFx;
import org.crampdiary.ui.SettableClock;
import org.crampdiary.ui.parts.session.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A protected diary is locked, and opened again. */
final class LockingTest {

    private static final String PASSPHRASE = "three mild winters";
    private static final String NOTE = "slept badly after the walk";

    private static final String TYPED = "the dog barked at four";

    private final SettableClock clock =
            new SettableClock(ZoneId.of("Europe/Copenhagen"), LocalDateTime.of(2026, 3, 4, 20, 0));

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void aProtectedDiaryOfOneCramp() {
        file = folder.resolve("diary.cramps");
        try (DiaryStore store = SqliteDiaryStore.open(file, clock)) {
            store.apply(
                    Change.of(
                            new PutCramp(
                                    CrampBuilder.inNight("a", LocalDate.of(2026, 3, 3))
                                            .severity(5)
                                            .note("left calf, " + NOTE)
                                            .build())));
            store.protection().switchOn(PASSPHRASE.toCharArray());
        }
    }

    private ProgramWindow unlocked() {
        ProgramWindow window = new ProgramWindow(file, folder, Language.ENGLISH, clock);
        unlock(window);
        return window;
    }

    private static void unlock(ProgramWindow window) {
        window.awaitFocus("lock-passphrase");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !window.await("lock-unlock").isDisabled());
        window.robot.write(PASSPHRASE);
        window.robot.push(KeyCode.ENTER);
        window.await("shell");
    }

    private static void lock(ProgramWindow window) {
        window.robot.push(KeyCode.CONTROL, KeyCode.L);
        window.await("lock");
    }

    private static void beginNote(ProgramWindow window) {
        window.robot.push(KeyCode.CONTROL, KeyCode.N);
        window.type("diary-cramp-note", NOTE);
    }

    @Test
    void whoThinksBetterOfItWhileItOpensIsHeard() {
        try (ProgramWindow window = new ProgramWindow(file, folder, Language.ENGLISH, clock)) {
            window.awaitFocus("lock-passphrase");
            Node first = window.await("lock-passphrase");
            window.robot.write(PASSPHRASE);
            window.robot.push(KeyCode.ENTER);
            window.robot.push(KeyCode.CONTROL, KeyCode.L);
            Awaitility.await("the screen that comes again")
                    .until(() -> !first.equals(window.await("lock-passphrase")));
            unlock(window);
            assertThat(window.shown("lock")).isFalse();
        }
    }

    @Test
    void theSameRoomComesBackWithWhatWasTyped() {
        try (ProgramWindow window = unlocked()) {
            beginNote(window);
            Scene rooms = window.stage().getScene();
            lock(window);
            window.awaitFocus("lock-passphrase");
            assertThat(window.stage().getScene()).isNotSameAs(rooms);
            assertThat(rooms.getRoot().getChildrenUnmodifiable()).isEmpty();
            assertThat(Texts.under(window)).noneMatch(words -> words.contains("slept"));
            window.robot.push(KeyCode.CONTROL, KeyCode.Z);
            window.robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
            assertThat(window.shown("lock")).isTrue();
            unlock(window);
            window.await("diary-calendar");
            window.robot.push(KeyCode.CONTROL, KeyCode.N);
            window.await("diary-restored");
            assertThat(Texts.under(window)).contains(NOTE);
        }
    }

    @Test
    void aRunningCrampGoesOnAndCanBeStoppedMeanwhile() {
        try (ProgramWindow window = unlocked()) {
            window.click("tonight-start");
            window.await("tonight-not-a-cramp");
            clock.pass(Duration.ofSeconds(30));
            lock(window);
            window.awaitText("tonight-clock-hint", "20:00");
            clock.pass(Duration.ofSeconds(30));
            window.click("tonight-start");
            window.awaitText("tonight-clock-title", "✓");
            clock.pass(Duration.ofHours(12));
            window.click("lock-passphrase");
            unlock(window);
            window.await("tonight-finish");
        }
    }

    @Test
    void itLocksAfterTheComputerSlept() {
        try (ProgramWindow window = unlocked()) {
            window.go(Room.TRENDS);
            window.await("trends-header");
            clock.pass(Duration.ofMinutes(2));
            window.await("lock");
            unlock(window);
            window.await("trends-header");
        }
    }

    @Test
    void cardsAndListsGoWithTheRooms() {
        try (ProgramWindow window = unlocked()) {
            window.go(Room.SUMMARY);
            window.click("blank-print");
            window.await("print");
            lock(window);
            assertThat(Window.getWindows()).containsExactly(window.stage());
            unlock(window);
            window.await("summary-sheet-1");
            assertThat(window.shown("print")).isFalse();
        }
    }

    @Test
    void itLocksFromTheBackupsAsFromTheRooms() {
        try (ProgramWindow window = unlocked()) {
            window.go(Room.SETTINGS);
            window.press("settings-go-back");
            window.await("goback-leave");
            lock(window);
            assertThat(window.shown("goback-leave")).isFalse();
            unlock(window);
            window.await("settings-go-back");
            window.press("settings-go-back");
            window.await("goback-leave");
            clock.pass(Duration.ofMinutes(2)); // the lid was closed
            window.await("lock");
        }
    }

    /** A copy is being put in its place, which only then is open, and can be locked. */
    @Test
    void whatIsBeingPutBackIsLockedOnceItIsOpen() {
        try (ProgramWindow window = unlocked()) {
            window.go(Room.SETTINGS);
            window.press("settings-backup");
            window.awaitText("notice-text", "A backup was made");
            window.go(Room.TONIGHT);
            window.click("tonight-start");
            window.await("tonight-not-a-cramp");
            window.go(Room.SETTINGS);
            window.press("settings-go-back");
            window.click("goback-look-2");
            Button yes = (Button) window.await("goback-yes");
            window.robot.interact(() -> {
                yes.fire();
                pressLock(window);
            });
            assertThat(window.shown("goback-yes")).isFalse();
            unlock(window);
            window.awaitText("notice-text", "Put back");
            assertThat(Window.getWindows()).as("nothing unexpected").hasSize(1);
        }
    }

    private static void pressLock(ProgramWindow window) {
        Event.fireEvent(
                window.stage().getScene().getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.L, false, true, false, false));
    }

    /** The backup is being made when the diary is locked. */
    @Test
    void whatBecameOfWhatWasUnderwayIsSaidOnceItIsUnlocked() throws IOException {
        try (ProgramWindow window = unlocked()) {
            window.go(Room.SETTINGS);
            Button backUp = (Button) window.await("settings-backup");
            window.robot.interact(() -> {
                backUp.fire();
                pressLock(window);
            });
            window.await("lock");
            String made = folder.resolve("backups").toString();
            assertThat(Texts.under(window)).noneMatch(words -> words.contains(made));
            unlock(window);
            window.awaitText("notice-text", folder.resolve("backups").toString());
        }
    }

    /** Nobody may have been there to see it. */
    @Test
    void whatHadFailedBeforeItLockedIsSaidAgain() throws IOException {
        Path backups = folder.resolve("backups");
        try (ProgramWindow window = unlocked()) {
            try (Stream<Path> made = Files.list(backups)) {
                for (Path backup : made.toList()) {
                    Files.delete(backup);
                }
            }
            Files.delete(backups);
            Files.writeString(backups, "in the way");
            window.go(Room.SETTINGS);
            window.press("settings-backup");
            window.awaitText("notice-text", backups.toString());
            String failure = window.text("notice-text");
            lock(window);
            assertThat(Texts.under(window)).doesNotContain(failure);
            unlock(window);
            window.awaitText("notice-text", failure);
        }
    }

    /** Where nothing at all can be kept beside the settings. */
    private void blockTyped(Path diary) throws IOException {
        Cramp first = CrampBuilder.inNight("a", LocalDate.of(2026, 3, 3)).build();
        Diary begun = Diary.EMPTY.apply(Change.of(new PutCramp(first)));
        Path typed = settings().typedInto(diary.toRealPath()).of(begun, true).getFirst().file();
        Files.createDirectory(typed);
        Files.writeString(typed.resolve("in"), "the way");
    }

    private PreferencesFile settings() {
        return new PreferencesFile(folder.resolve("settings.json"));
    }

    /** On a disk of its own, which can be taken out. */
    private Path onADisk() throws IOException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        return Files.move(file, disk.resolve(file.getFileName()));
    }

    /** Begins a note whose end cannot be saved, in the diary nor in a copy beside it. */
    private void typeWithoutFolder(ProgramWindow window) throws IOException {
        window.robot.push(KeyCode.CONTROL, KeyCode.N);
        window.await("diary-cramp-note");
        takeOut();
        window.type("diary-cramp-note", TYPED);
    }

    private void putTheDiskBack() throws IOException {
        Files.move(folder.resolve("taken out"), folder.resolve("disk"));
    }

    @Test
    void whatCanBeKeptNowhereKeepsItOpen() throws IOException {
        Path diary = onADisk();
        try (ProgramWindow window = new ProgramWindow(diary, folder, Language.ENGLISH, clock)) {
            unlock(window);
            blockTyped(diary);
            typeWithoutFolder(window);
            window.robot.push(KeyCode.CONTROL, KeyCode.L);
            window.awaitText("notice-text", "");
            assertThat(window.shown("diary-calendar")).isTrue();
            window.robot.push(KeyCode.CONTROL, KeyCode.N);
            window.await("diary-restored");
            assertThat(window.shown("lock")).isFalse();
            assertThat(Texts.under(window)).contains(TYPED);
            assertThat(close(window)).as("it stays").isFalse();
            window.awaitText("notice-text", "leave without what you typed");
            closeForGood(window);
        }
    }

    /** Its disk is gone while it is locked, and there again when it is unlocked. */
    @Test
    void whatIsKeptSealedComesBackWhenItIsUnlocked() throws IOException {
        Path diary = onADisk();
        Path asKilled = Files.createDirectory(folder.resolve("as killed"));
        try (ProgramWindow window = new ProgramWindow(diary, folder, Language.ENGLISH, clock)) {
            unlock(window);
            typeWithoutFolder(window);
            Awaitility.await("kept at once").until(() -> typedBeside().size() == 1);
            lock(window);
            window.awaitFocus("lock-passphrase"); // all of it is kept
            Path typed = typedBeside().getFirst();
            Files.copy(typed, asKilled.resolve(typed.getFileName()));
            Files.copy(folder.resolve("taken out/diary.cramps"), asKilled.resolve("diary.cramps"));
            assertNoFileHas(TYPED);
            putTheDiskBack();
            unlock(window);
            assertTheNoteIsBack(window);
        }
        Files.copy(asKilled.resolve("diary.cramps"), diary, StandardCopyOption.REPLACE_EXISTING);
        try (Stream<Path> left = Files.list(asKilled)) {
            for (Path typed : left.filter(each -> !each.endsWith("diary.cramps")).toList()) {
                Files.move(typed, folder.resolve(typed.getFileName()));
            }
        }
        try (ProgramWindow window = new ProgramWindow(diary, folder, Language.ENGLISH, clock)) {
            unlock(window);
            assertTheNoteIsBack(window);
        }
        assertNoFileHas(TYPED);
    }

    private void assertTheNoteIsBack(ProgramWindow window) throws IOException {
        window.awaitText("notice-text", "is back where you typed it");
        window.robot.push(KeyCode.CONTROL, KeyCode.N);
        window.await("diary-restored");
        assertThat(Texts.under(window)).contains(TYPED);
        Awaitility.await("forgotten here").until(() -> typedBeside().isEmpty());
    }

    private void assertNoFileHas(String words) throws IOException {
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path each, BasicFileAttributes its)
                            throws IOException {
                        try {
                            byte[] all = Files.readAllBytes(each);
                            assertThat(new String(all, StandardCharsets.ISO_8859_1))
                                    .as(each.toString())
                                    .doesNotContain(words);
                        } catch (NoSuchFileException e) {
                            return visitFileFailed(each, e);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path each, IOException why)
                            throws IOException {
                        if (why instanceof NoSuchFileException) {
                            return FileVisitResult.CONTINUE; // it was there for a moment only
                        }
                        throw why;
                    }
                });
    }

    /** What is given up and cannot be removed is no loss. */
    @Test
    void whatWasGivenUpAndCannotBeRemovedDoesNotKeepItOpen() throws IOException {
        Path diary = onADisk();
        try (ProgramWindow window = new ProgramWindow(diary, folder, Language.ENGLISH, clock)) {
            unlock(window);
            beginNote(window);
            typeWithoutFolder(window);
            Awaitility.await("kept").until(() -> typedBeside().size() == 1);
            window.robot.push(KeyCode.ESCAPE);
            Awaitility.await("given up").until(() -> typedBeside().isEmpty());
            lock(window);
            window.awaitFocus("lock-passphrase");
        }
    }

    @Test
    void whatWasGivenUpAfterItWasSaidDoesNotKeepTheWindow() throws IOException {
        try (ProgramWindow window = plainWindow()) {
            typeWithoutDisk(window);
            window.robot.push(KeyCode.CONTROL, KeyCode.N);
            window.await("diary-restored");
            window.robot.push(KeyCode.ESCAPE);
            Awaitility.await("given up").until(() -> typedBeside().isEmpty());
            closeForGood(window);
        }
    }

    private void assertACopyHasTheNote() throws IOException {
        Path copy;
        try (Stream<Path> all = Files.list(folder)) {
            copy =
                    all.filter(each -> each.toString().endsWith(".cramps") && !each.equals(file))
                            .findFirst()
                            .orElseThrow();
        }
        try (Keyring keyring = Keyring.of(PASSPHRASE.toCharArray());
                DiaryStore store = SqliteDiaryStore.open(copy, clock, keyring)) {
            assertThat(store.current().marks().drafts().values())
                    .anyMatch(draft -> draft.contains(TYPED));
        }
    }

    private void typeWhereTheFileWasReplaced(ProgramWindow window) throws IOException {
        window.robot.push(KeyCode.CONTROL, KeyCode.N);
        window.await("diary-cramp-note");
        Files.write(file, new byte[] {1}, StandardOpenOption.APPEND);
        window.type("diary-cramp-note", TYPED);
    }

    @Test
    void whatTheCopyOfAReplacedFileHasCanBeLocked() throws IOException {
        try (ProgramWindow window = unlocked()) {
            blockTyped(file);
            typeWhereTheFileWasReplaced(window);
            lock(window);
            window.awaitFocus("lock-passphrase");
            assertThat(Texts.under(window)).noneMatch(words -> words.contains(TYPED));
        }
        assertACopyHasTheNote();
    }

    /** Once, since somebody who types and closes at once has not read where it is. */
    @Test
    void whatTheCopyOfAReplacedFileHasIsKeptOnClosing() throws IOException {
        try (ProgramWindow window = unlocked()) {
            typeWhereTheFileWasReplaced(window);
            if (!close(window)) {
                window.awaitText("notice-text", "is kept in");
            }
            closeForGood(window);
        }
        assertACopyHasTheNote();
        assertThat(typedBeside()).as("for the diary that lies there").hasSize(1);
        assertNoFileHas(TYPED);
    }

    /** Who has read it is not asked once more. */
    @Test
    void whoeverKnowsOfTheCopyClosesTheWindowAtOnce() throws IOException {
        try (ProgramWindow window = unlocked()) {
            typeWhereTheFileWasReplaced(window);
            window.awaitText("notice-text", "is kept in");
            closeForGood(window);
        }
        assertACopyHasTheNote();
    }

    private List<Path> typedBeside() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> each.getFileName().toString().startsWith("typed-")).toList();
        }
    }

    /** Begins a note whose end cannot be saved, since its disk is gone when it is typed. */
    private void typeWithoutDisk(ProgramWindow window) throws IOException {
        window.await("tonight-start");
        beginNote(window);
        takeOut();
        window.type("diary-cramp-note", " twice");
        assertThat(close(window)).as("it stays").isFalse();
        window.awaitText("notice-text", "You can close the window");
        assertThat(typedBeside()).hasSize(1);
    }

    /** Whoever types into a form whose disk is gone may have no time to close the window. */
    @Test
    void whatCannotBeSavedIsBesideTheSettingsAtOnce() throws IOException {
        try (ProgramWindow window = plainWindow()) {
            window.await("tonight-start");
            beginNote(window);
            takeOut();
            window.type("diary-cramp-note", " twice");
            Awaitility.await()
                    .untilAsserted(() ->
                            assertThat(typedBeside())
                                    .singleElement(InstanceOfAssertFactories.PATH)
                                    .content()
                                    .contains(NOTE + " twice"));
            putTheDiskBack();
            window.type("diary-cramp-note", ", three times");
            Awaitility.await("in the diary").until(() -> typedBeside().isEmpty());
            takeOut();
            window.type("diary-cramp-note", ", four times");
            Awaitility.await("kept").until(() -> typedBeside().size() == 1);
            window.robot.push(KeyCode.ESCAPE);
            Awaitility.await("given up").until(() -> typedBeside().isEmpty());
        }
    }

    private ProgramWindow plainWindow() {
        return new ProgramWindow(plain(), folder, Language.ENGLISH, clock);
    }

    private Path plain() {
        return folder.resolve("disk/plain.cramps");
    }

    private void takeOut() throws IOException {
        Files.move(folder.resolve("disk"), folder.resolve("taken out"));
    }

    private void assertTheWholeNoteIsSaved() {
        try (DiaryStore store = SqliteDiaryStore.open(plain(), clock)) {
            assertThat(store.current().marks().drafts().values())
                    .anyMatch(draft -> draft.contains(NOTE + " twice"));
        }
    }

    /** Its disk is taken out, and is there again later. */
    @Test
    void whatCannotBeSavedInAPlainDiaryComesBackWithIt() throws IOException {
        try (ProgramWindow window = plainWindow()) {
            typeWithoutDisk(window);
            closeForGood(window);
        }
        putTheDiskBack();
        try (ProgramWindow window = plainWindow()) {
            window.awaitText("notice-text", "is back where you typed it");
            window.robot.push(KeyCode.CONTROL, KeyCode.N);
            window.await("diary-restored");
            assertThat(Texts.under(window)).contains(NOTE + " twice");
            Awaitility.await().until(() -> typedBeside().isEmpty());
        }
        assertTheWholeNoteIsSaved();
    }

    /** Another person's disk bears the same name. */
    @Test
    void whatCannotBeSavedComesIntoNoOtherDiary() throws IOException {
        try (ProgramWindow window = plainWindow()) {
            typeWithoutDisk(window);
            closeForGood(window);
        }
        try (DiaryStore other = SqliteDiaryStore.open(plain(), clock)) {
            other.apply(Change.of(new PutNight(Night.empty(Night.now(clock)))));
        }
        try (ProgramWindow window = plainWindow()) {
            window.robot.push(KeyCode.CONTROL, KeyCode.N);
            window.await("diary-cramp-note");
            assertThat(Texts.under(window)).noneMatch(words -> words.contains(NOTE));
        }
        assertThat(typedBeside()).as("it waits for its diary").hasSize(1);
    }

    @Test
    void whatCannotBeReadAgainIsSaid() throws IOException {
        try (ProgramWindow window = plainWindow()) {
            typeWithoutDisk(window);
            closeForGood(window);
        }
        putTheDiskBack();
        Files.writeString(typedBeside().getFirst(), "{");
        try (ProgramWindow window = plainWindow()) {
            window.awaitText("notice-text", "cannot be read any more");
        }
        assertThat(typedBeside()).singleElement().asString().endsWith(".set-aside");
    }

    /** Its disk is back before the window is closed once more. */
    @Test
    void whatCanBeSavedByThenIsSavedOnClosing() throws IOException {
        try (ProgramWindow window = plainWindow()) {
            typeWithoutDisk(window);
            putTheDiskBack();
            closeForGood(window);
        }
        assertThat(typedBeside()).isEmpty();
        assertTheWholeNoteIsSaved();
    }

    /** What was kept beside the settings does not come back over what is written later. */
    @Test
    void whatIsSavedAfterAllIsNotKeptTwice() throws IOException {
        try (ProgramWindow window = plainWindow()) {
            typeWithoutDisk(window);
            putTheDiskBack();
            window.robot.push(KeyCode.CONTROL, KeyCode.N);
            window.type("diary-cramp-note", " more");
            window.go(Room.TONIGHT);
            Awaitility.await().until(() -> typedBeside().isEmpty());
        }
    }

    @Test
    void theWindowClosesOnceWhatWasTypedIsSaved() {
        Path plain = folder.resolve("plain.cramps");
        try (ProgramWindow window = new ProgramWindow(plain, folder, Language.ENGLISH, clock)) {
            window.await("tonight-start");
            beginNote(window);
            close(window);
            Awaitility.await().until(() -> !window.stage().isShowing());
        }
        try (DiaryStore store = SqliteDiaryStore.open(plain, clock)) {
            assertThat(store.current().marks().drafts().values())
                    .anyMatch(draft -> draft.contains(NOTE));
        }
    }

    /** The person knows what is not saved, and means it. */
    private static void closeForGood(ProgramWindow window) {
        close(window);
        Awaitility.await().until(() -> !window.stage().isShowing());
    }

    /** As the window's manager asks; whether it is closed at once. */
    private static boolean close(ProgramWindow window) {
        WindowEvent event = new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST);
        window.robot.interact(() -> window.stage().getOnCloseRequest().handle(event));
        return !event.isConsumed();
    }

    /** The files are taken while it is open, as a power cut leaves them. */
    @Test
    void afterAPowerCutTheLockScreenKnowsOfTheRunningCramp() throws IOException {
        Path cut = Files.createDirectory(folder.resolve("cut"));
        Path running = folder.resolve("diary.cramps.running");
        try (ProgramWindow window = unlocked()) {
            window.press("tonight-start");
            window.awaitText("tonight-clock-hint", "20:00");
            Awaitility.await().until(() -> Files.exists(running));
            for (Path each : List.of(file, running)) {
                Files.copy(each, cut.resolve(each.getFileName()));
            }
            clock.pass(Duration.ofSeconds(30));
            window.press("tonight-start");
            window.awaitText("tonight-clock-title", "✓");
            Awaitility.await().until(() -> Files.notExists(running));
        }
        Path after = cut.resolve(file.getFileName());
        try (ProgramWindow window = new ProgramWindow(after, folder, Language.ENGLISH, clock)) {
            window.awaitText("tonight-clock-hint", "20:00");
        }
    }

    @Test
    void aPlainDiaryIsNotLockedAndThatIsSaid() {
        Path plain = folder.resolve("plain.cramps");
        try (ProgramWindow window = new ProgramWindow(plain, folder, Language.ENGLISH, clock)) {
            window.await("tonight-start");
            window.robot.push(KeyCode.CONTROL, KeyCode.L);
            window.awaitText("notice-text", "Not locked");
            clock.pass(Duration.ofMinutes(20));
            window.rest();
            assertThat(window.shown("lock")).isFalse();
        }
    }

    /** What stands in the window and could be read or heard. */
    private static final class Texts {

        static List<String> under(ProgramWindow window) {
            Node root = window.stage().getScene().getRoot();
            return OnFx.look(() -> root.lookupAll("*").stream().flatMap(Texts::of).toList());
        }

        private static Stream<String> of(Node node) {
            return Stream.of(
                            node.getAccessibleText(),
                            node.getAccessibleHelp(),
                            node instanceof Labeled l ? l.getText() : null,
                            node instanceof TextInputControl t ? t.getText() : null)
                    .filter(Objects::nonNull);
        }
    }
}
