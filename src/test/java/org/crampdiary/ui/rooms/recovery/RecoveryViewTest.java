package org.crampdiary.ui.rooms.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.recovery.Restored;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.store.sqlite.SqliteRecovery;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.SystemFilePicker;
import org.crampdiary.ui.parts.session.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The recovery room while nothing has been read yet, as on a slow disk. */
class RecoveryViewTest {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Messages messages = new Messages(Language.ENGLISH);
    private RecoveryViewModel model;
    private Parent root;
    private List<Phrase> begun = List.of();

    @TempDir private Path folder;

    @BeforeEach
    void itStandsAndNothingIsReadYet() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        show("refusal.damaged");
    }

    private void show(String why) {
        model =
                new RecoveryViewModel(
                        new SqliteRecovery(file(), Clock.systemUTC(), Keyring.empty()),
                        new Background(waiting::add, waiting::add, waiting::add, Runnable::run),
                        new Nothing());
        new FxRobot()
                .interact(() -> {
                    model.look();
                    root =
                            new RecoveryView(
                                            model,
                                            Refusal.notOpened(why, "diary.cramps"),
                                            messages,
                                            new SystemFilePicker(),
                                            new Label(),
                                            new RecoveryView.Leaving(() -> {}, () -> {}))
                                    .root();
                    Stage stage = new Stage();
                    stage.setScene(new Scene(root));
                    stage.show();
                });
    }

    private Path file() {
        return folder.resolve("diary.cramps");
    }

    /** With a backup of one cramp, and another cramp that is in the file alone. */
    private void aDiaryWithABackup() {
        try (DiaryStore store = SqliteDiaryStore.open(file(), Clock.systemUTC())) {
            store.apply(cramp("a"));
            store.backUp();
            store.apply(cramp("b"));
        }
    }

    private static Change cramp(String id) {
        return Change.of(new PutCramp(CrampBuilder.inNight(id, LocalDate.EPOCH).build()));
    }

    private void changeByte(int at, int to) throws IOException {
        byte[] bytes = Files.readAllBytes(file());
        bytes[at] = (byte) to;
        Files.write(file(), bytes);
    }

    private void runAll() {
        new FxRobot()
                .interact(() -> {
                    while (!waiting.isEmpty()) {
                        waiting.remove().run();
                    }
                });
    }

    private <T> T seen(Callable<T> look) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, look);
    }

    private String itself() {
        return seen(() -> ((Label) root.lookup("#recovery-itself")).getText());
    }

    private boolean isDefault(String id) {
        return seen(() -> ((Button) root.lookup(id)).isDefaultButton());
    }

    /** The file takes long: a backup is there meanwhile, and stays what Enter presses. */
    @Test
    void whatIsFoundLateStandsBelowTheBackup() throws IOException {
        aDiaryWithABackup();
        changeByte(0, 'X');
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> itself().equals(messages.text("salvage.still")));
        new FxRobot()
                .interact(() -> {
                    while (waiting.size() > 1) {
                        waiting.removeLast().run(); // all but the reading of the file
                    }
                });
        assertThat(isDefault("#recovery-restore-1")).isTrue();
        runAll();
        assertThat(itself()).isEqualTo(messages.text("salvage.below"));
        assertThat(isDefault("#recovery-salvage")).isFalse();
        assertThat(isDefault("#recovery-restore-1")).isTrue();
        assertThat(seen(() -> root.getScene().getFocusOwner().getId()))
                .isEqualTo("recovery-restore-1");
    }

    @Test
    void whatIsFoundSoonComesFirst() throws IOException {
        aDiaryWithABackup();
        changeByte(0, 'X');
        runAll();
        assertThat(itself()).isEmpty();
        assertThat(isDefault("#recovery-salvage")).isTrue();
        assertThat(isDefault("#recovery-restore-1")).isFalse();
    }

    @Test
    void thatNothingWasFoundIsSaidToWhoeverWaitedForIt() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> itself().equals(messages.text("salvage.still")));
        runAll();
        assertThat(itself()).isEqualTo(messages.text("salvage.nothing"));
    }

    /** The best choice is the program that can read it. */
    @ParameterizedTest
    @ValueSource(strings = {"refusal.newer-version", "refusal.update-refused"})
    void noBackupIsPressedByEnterWhereTheFileIsWhole(String why) throws IOException {
        close();
        waiting.clear();
        aDiaryWithABackup();
        if (why.equals("refusal.newer-version")) {
            changeByte(63, 99);
        }
        show(why);
        runAll();
        assertThat(isDefault("#recovery-restore-1")).isFalse();
        Button salvage = (Button) seen(() -> root.lookup("#recovery-salvage"));
        assertThat(salvage == null || !salvage.isDefaultButton()).isTrue();
        assertThat(seen(() -> root.getScene().getFocusOwner())).isSameAs(root);
    }

    @AfterEach
    void close() {
        new FxRobot().interact(() -> root.getScene().getWindow().hide());
    }

    private double top(String id) {
        return seen(() -> {
            Node node = root.lookup(id);
            return node.localToScene(node.getLayoutBounds()).getMinY();
        });
    }

    private boolean isPrimary(String id) {
        return seen(() -> root.lookup(id).getStyleClass().contains("primary"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"refusal.newer-version", "refusal.update-refused", "refusal.update-failed"})
    void toCloseTheProgramComesFirstWhereTheFileIsWhole(String why) {
        close();
        waiting.clear();
        aDiaryWithABackup();
        show(why);
        runAll();
        assertThat(isPrimary("#refused-close")).isTrue();
        assertThat(isPrimary("#recovery-restore-1")).isFalse();
        assertThat(top("#refused-close")).isLessThan(top("#recovery-restore-1"));
    }

    /** A copy from elsewhere first, an empty diary last, and only once nothing else is left. */
    @ParameterizedTest
    @CsvSource({
        "refusal.empty-file, true",
        "refusal.not-a-diary, true",
        "refusal.damaged, true",
        "refusal.other-program, false"
    })
    void whereNothingHelpsACopyFromElsewhereComesFirstAndANewDiaryLast(String why, boolean begins)
            throws IOException {
        close();
        waiting.clear();
        Files.writeString(file(), "Dear diary");
        show(why);
        assertThat(seen(() -> root.lookup("#recovery-begin").getParent().isVisible())).isFalse();
        runAll();
        assertThat(isPrimary("#recovery-other-copy")).isTrue();
        assertThat(seen(() -> root.lookup("#recovery-begin").getParent().isVisible()))
                .isEqualTo(begins);
        if (begins) {
            assertThat(top("#recovery-begin")).isGreaterThan(top("#refused-close"));
            new FxRobot().interact(() -> ((Button) root.lookup("#recovery-begin")).fire());
            runAll();
            assertThat(begun)
                    .extracting(Phrase::key)
                    .containsExactly("recovery.begun", "recovery.kept-aside");
        }
    }

    @Test
    void whereABackupHelpsNoNewDiaryIsOffered() throws IOException {
        aDiaryWithABackup();
        changeByte(0, 'X');
        runAll();
        assertThat(seen(() -> root.lookup("#recovery-begin").getParent().isVisible())).isFalse();
        assertThat(isPrimary("#recovery-other-copy")).isFalse();
    }

    @Test
    void itSaysThatTheBackupsAreBeingReadAndOffersNoList() {
        assertThat(((Label) root.lookup("#recovery-looking")).getText())
                .isEqualTo(messages.text("recovery.looking"));
        assertThat(root.lookup("#recovery-others").isVisible()).isFalse();
    }

    /** Whoever presses it at once does not want a list of files. */
    @Test
    void enterPressesNothing() {
        assertThat(root.getScene().getFocusOwner()).isSameAs(root);
    }

    @Test
    void theKeyboardStaysWhereItIsSaidThatItIsBeingPutBack() {
        new FxRobot().interact(() -> model.restore(folder.resolve("copy.cramps")));
        Label looking = (Label) root.lookup("#recovery-looking");
        assertThat(looking.getText()).isEqualTo(messages.text("recovery.restoring"));
        assertThat(looking.isFocused()).isTrue();
    }

    @Test
    void afterwardsItSaysWhatWasFound() {
        runAll();
        assertThat(((Label) root.lookup("#recovery-looking")).getText())
                .isEqualTo(messages.text("recovery.none", 0));
    }

    private final class Nothing implements RecoveryViewModel.Surroundings {

        @Override
        public void letGo() {}

        @Override
        public void restored(Restored done) {}

        @Override
        public void begun(List<Phrase> said) {
            begun = said;
        }

        @Override
        public void notRestored(Exception failure) {}

        @Override
        public void unexpected(Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
