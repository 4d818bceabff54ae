package org.crampdiary.ui.parts.sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Modal;
import org.crampdiary.ui.kit.layout.ScrollPanes;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.jspecify.annotations.Nullable;

/** Asks how a document is to be printed, and waits with the person until it is sent. */
public final class PrintDialog {

    private final PrintModel model;
    private final Messages messages;
    private final VBox choices = new VBox();
    private final ScrollPane middle = ScrollPanes.of(choices);
    private final Label doing = Texts.body("");
    private final Label problem = Texts.label("", "field-error");
    private final VBox waiting;
    private final Button proceed;
    private final Button leave;

    private PrintDialog(PrintModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        proceed = Buttons.primary("print-now", "", model::proceed);
        leave = Buttons.plain("print-leave", "", model::leave);
        ProgressBar progress = new ProgressBar();
        progress.setMaxWidth(Double.MAX_VALUE);
        waiting = new VBox(8, doing, progress);
        waiting.setMinHeight(Region.USE_PREF_SIZE);
        doing.setId("print-doing");
        problem.setId("print-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        choices.getStyleClass().add("modal-content");
        choices.heightProperty().subscribe(all -> middle.setPrefViewportHeight(all.doubleValue()));
        middle.setFitToWidth(true);
        middle.setFocusTraversable(false);
        middle.setMinHeight(0);
    }

    /** Shows it above the window of a node until the document is sent or the person leaves. */
    public static void over(Node node, PrintModel model, Messages messages) {
        PrintDialog dialog = new PrintDialog(model, messages);
        Modal modal = Modal.over(node, dialog.card(), dialog.proceed, model::leave);
        model.choicesProperty().subscribe(dialog::offer);
        model.problemProperty().subscribe(dialog::problem);
        model.doingProperty().subscribe(dialog::doing);
        model.overProperty()
                .subscribe(over -> {
                    if (over) {
                        modal.close();
                    }
                });
    }

    private Card card() {
        Card card =
                Card.titled(
                        messages.text("print.title"),
                        middle,
                        waiting,
                        problem,
                        new Flow(proceed, leave));
        card.setId("print");
        return card;
    }

    private void offer(@Nullable PrintChoices offered) {
        Visibility.when(offered != null, middle);
        if (offered != null) {
            choices.getChildren().setAll(new PrintForm(offered, messages));
        }
    }

    private void problem(String words) {
        problem.setText(words);
        proceed.setAccessibleHelp(words); // the keyboard goes there, and who only hears it with it
        Visibility.when(!words.isEmpty(), problem);
        boolean unanswered = !words.isEmpty() && model.choicesProperty().get() == null;
        proceed.setText(messages.text(unanswered ? "print.again" : "print.title"));
    }

    /** The keyboard is where something can be done. */
    private void doing(String words) {
        boolean busy = !words.isEmpty();
        doing.setText(words);
        leave.setAccessibleHelp(words);
        boolean sending = busy && model.choicesProperty().get() != null;
        leave.setText(messages.text(sending ? "notice.close" : "form.cancel"));
        Visibility.when(busy, waiting);
        proceed.setDisable(busy);
        choices.setDisable(busy);
        (busy ? leave : proceed).requestFocus();
    }
}
