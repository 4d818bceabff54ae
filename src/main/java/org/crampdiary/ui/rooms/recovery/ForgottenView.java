package org.crampdiary.ui.rooms.recovery;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Refusal;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.FilePicker;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.kit.layout.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The whole window of somebody who has forgotten the passphrase: the backups that open without it,
 * and, of one that is chosen, what becomes of the locked diary, before a yes.
 */
public final class ForgottenView implements View {

    private final RecoveryViewModel model;
    private final Messages messages;
    private final BackupList backups;
    private final VBox elsewhere = new VBox();
    private final Card answer = new Card();
    private final Button back;
    private final Button other;
    private final Parent root;
    private @Nullable Button asked;

    /**
     * @param refusal says that the diary stays as it is
     * @param time what shows it at night
     * @param leave back to the lock screen
     */
    public ForgottenView(
            RecoveryViewModel model,
            Refusal refusal,
            Messages messages,
            FilePicker files,
            Node time,
            Runnable leave) {
        this.model = model;
        this.messages = messages;
        this.backups = new BackupList(model, messages, this::button);
        answer.setId("forgotten-answer");
        answer.getStyleClass().add("import-preview");
        back = Buttons.plain("forgotten-leave", messages.text("forgotten.leave"), leave);
        back.setCancelButton(true);
        backups.enable(back);
        Label why = Texts.body(RecoveryView.why(refusal, messages));
        why.setId("refused-why");
        other =
                backups.otherCopy(
                        files,
                        copy -> {
                            asked = null;
                            ask(copy);
                        });
        root =
                WholeWindow.of(
                        time,
                        new Card(
                                WholeWindow.title(messages.text("forgotten.backups-title")),
                                why,
                                Texts.body(messages.text("forgotten.backups-what")),
                                back),
                        new Card(backups.problem(), backups.looking(), backups, other, elsewhere));
        back.sceneProperty().subscribe(_ -> back.requestFocus());
    }

    private Button button(Choice choice, boolean first) {
        Path copy = choice.backup().path();
        Button[] restore = new Button[1];
        restore[0] =
                Buttons.plain(
                        "forgotten-restore-" + choice.backup().number(),
                        messages.text("recovery.restore"),
                        () -> {
                            asked = restore[0];
                            ask(copy);
                        });
        restore[0].setAccessibleText(messages.text("recovery.restore-of", backups.when(choice)));
        return restore[0];
    }

    /** Below the backup that is asked of. */
    private void ask(Path copy) {
        leave();
        Button yes =
                Buttons.plain(
                        "forgotten-yes",
                        messages.text("forgotten.yes"),
                        () -> {
                            leave();
                            model.restore(copy);
                        });
        Button no =
                Buttons.plain(
                        "forgotten-no",
                        messages.text("forgotten.no"),
                        () -> {
                            leave();
                            (asked == null ? other : asked).requestFocus();
                        });
        backups.enable(yes);
        backups.enable(no);
        answer.getChildren()
                .setAll(
                        Texts.body(messages.text("forgotten.kept")),
                        Texts.body(messages.text("forgotten.unprotected")),
                        new Flow(yes, no));
        VBox row = backups.row(copy);
        (row == null ? elsewhere : row).getChildren().add(answer);
        no.requestFocus();
        ScrollTo.bottom(answer);
    }

    private void leave() {
        if (answer.getParent() instanceof Pane around) {
            around.getChildren().remove(answer);
        }
    }

    @Override
    public Parent root() {
        return root;
    }
}
