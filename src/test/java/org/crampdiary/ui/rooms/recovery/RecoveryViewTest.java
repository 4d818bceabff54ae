package org.crampdiary.ui.rooms.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.protection.Keyring;
import org.crampdiary.store.recovery.Restored;
import org.crampdiary.store.sqlite.SqliteRecovery;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.SystemFilePicker;
import org.crampdiary.ui.parts.session.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The recovery room while nothing has been read yet, as on a slow disk. */
class RecoveryViewTest {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Messages messages = new Messages(Language.ENGLISH);
    private RecoveryViewModel model;
    private Parent root;

    @TempDir private Path folder;

    @BeforeEach
    void itStandsAndNothingIsReadYet() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        model =
                new RecoveryViewModel(
                        new SqliteRecovery(
                                folder.resolve("diary.cramps"), Clock.systemUTC(), Keyring.empty()),
                        new Background(waiting::add, waiting::add, waiting::add, Runnable::run),
                        new Nothing());
        new FxRobot()
                .interact(() -> {
                    model.look();
                    root =
                            new RecoveryView(
                                            model,
                                            Refusal.notOpened("refusal.damaged", "diary.cramps"),
                                            messages,
                                            new SystemFilePicker(),
                                            () -> {},
                                            () -> {})
                                    .root();
                    Stage stage = new Stage();
                    stage.setScene(new Scene(root));
                    stage.show();
                });
    }

    @AfterEach
    void close() {
        new FxRobot().interact(() -> root.getScene().getWindow().hide());
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
        new FxRobot()
                .interact(() -> {
                    while (!waiting.isEmpty()) {
                        waiting.remove().run();
                    }
                });
        assertThat(((Label) root.lookup("#recovery-looking")).getText())
                .isEqualTo(messages.text("recovery.none", 0));
    }

    private static final class Nothing implements RecoveryViewModel.Surroundings {

        @Override
        public void letGo() {}

        @Override
        public void restored(Restored done) {}

        @Override
        public void notRestored(Exception failure) {}

        @Override
        public void unexpected(Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
