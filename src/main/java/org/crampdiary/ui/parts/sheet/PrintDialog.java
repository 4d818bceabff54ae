package org.crampdiary.ui.parts.sheet;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Modal;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.jspecify.annotations.Nullable;

/** Asks how a document is to be printed, and waits with the person until it is sent. */
public final class PrintDialog {

    private final PrintModel model;
    private final Messages messages;
    private final VBox choices = new VBox();
    private final Button proceed;

    private PrintDialog(PrintModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        proceed = Buttons.primary("print-now", "", model::proceed);
        choices.getStyleClass().add("form-pane");
    }

    /** Shows it above the window of a node until the document is sent or the person leaves. */
    public static void over(Node node, PrintModel model, Messages messages) {
        PrintDialog dialog = new PrintDialog(model, messages);
        Modal modal = Modal.over(node, dialog.card(), model::leave);
        model.overProperty()
                .subscribe(over -> {
                    if (over) {
                        modal.close();
                    }
                });
        dialog.proceed.requestFocus();
    }

    private Card card() {
        Label problem = Texts.label("", "field-error");
        problem.setId("print-problem");
        problem.setWrapText(true);
        Label doing = Texts.body("");
        doing.setId("print-doing");
        ProgressBar progress = new ProgressBar();
        progress.setMaxWidth(Double.MAX_VALUE);
        VBox waiting = new VBox(8, doing, progress);
        VBox content = new VBox(12, choices, waiting, problem);
        content.getStyleClass().add("modal-content");
        ScrollPane middle = new ScrollPane(content);
        content.heightProperty().subscribe(all -> middle.setPrefViewportHeight(all.doubleValue()));
        middle.setFitToWidth(true);
        middle.setFocusTraversable(false);
        Button leave = Buttons.plain("print-leave", messages.text("form.cancel"), model::leave);
        model.choicesProperty().subscribe(this::choices);
        model.doingProperty()
                .subscribe(words -> {
                    doing.setText(words);
                    Visibility.when(!words.isEmpty(), waiting);
                    proceed.setDisable(!words.isEmpty());
                    choices.setDisable(!words.isEmpty());
                    (words.isEmpty() ? proceed : leave).requestFocus();
                });
        model.problemProperty()
                .subscribe(words -> {
                    problem.setText(words);
                    Visibility.when(!words.isEmpty(), problem);
                });
        Card card = Card.titled(messages.text("print.title"), middle, new Flow(proceed, leave));
        card.setId("print");
        card.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        model.proceed();
                    }
                });
        return card;
    }

    private void choices(@Nullable PrintChoices offered) {
        proceed.setText(messages.text(offered == null ? "print.again" : "print.title"));
        if (offered != null) {
            choices.getChildren().setAll(new PrintForm(offered, messages));
        }
    }
}
