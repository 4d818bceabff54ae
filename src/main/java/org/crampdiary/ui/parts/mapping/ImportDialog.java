package org.crampdiary.ui.parts.mapping;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Modal;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.session.Importing;
import org.crampdiary.ui.parts.session.Notices;

/** Waits with the person until an import is written, and lets them give it up. */
public final class ImportDialog {

    /** What is over by then needs no dialog. */
    private static final Duration SHORT = Duration.millis(400);

    private final Importing importing;
    private final Messages messages;
    private final Label doing = Texts.body("");
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Button leave;

    private ImportDialog(Importing importing, Messages messages) {
        this.importing = importing;
        this.messages = messages;
        leave =
                Buttons.plain(
                        "importing-leave", messages.text("importing.leave"), importing::leave);
        bar.setId("importing-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        doing.setId("importing-doing");
    }

    /**
     * Shows it above the window of a node, if the import takes a while, until that is over.
     *
     * @param notices are told when it was given up
     */
    public static void over(Node node, Importing importing, Messages messages, Notices notices) {
        if (importing.overProperty().get()) {
            return;
        }
        ImportDialog dialog = new ImportDialog(importing, messages);
        PauseTransition wait = new PauseTransition(SHORT);
        wait.setOnFinished(_ -> dialog.show(node, notices));
        importing.overProperty().subscribe(() -> wait.stop());
        wait.play();
    }

    private void show(Node node, Notices notices) {
        if (importing.overProperty().get() || node.getScene() == null) {
            return;
        }
        Card card = Card.titled(messages.text("importing.title"), doing, bar, new Flow(leave));
        card.setId("importing");
        importing.shareProperty().subscribe(share -> bar.setProgress(share.doubleValue()));
        importing.shareProperty().subscribe(this::say);
        importing.leavingProperty().subscribe(this::say);
        say();
        Modal modal = Modal.waiting(node, card, leave, importing::leave);
        leave.requestFocus();
        importing
                .overProperty()
                .subscribe(over -> {
                    if (over) {
                        modal.close();
                        if (importing.isGivenUp()) {
                            notices.done(messages.text("importing.given-up"));
                        }
                    }
                });
    }

    private void say() {
        boolean leaving = importing.leavingProperty().get();
        double share = importing.shareProperty().get();
        doing.setText(
                leaving
                        ? messages.text("importing.leaving")
                        : share < 0
                                ? messages.text("importing.backup")
                                : messages.text(
                                        "importing.done", messages.formats().percent(share)));
        leave.setDisable(leaving);
        leave.setAccessibleHelp(doing.getText());
    }
}
