package org.crampdiary.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Refusal;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.common.Failures;
import org.crampdiary.ui.common.View;
import org.crampdiary.ui.controls.Buttons;
import org.crampdiary.ui.controls.Card;
import org.crampdiary.ui.controls.Texts;

/** The whole window when the diary could not be opened: what, why, and what to do. */
public final class RefusedView implements View {

    private final VBox root;

    /**
     * @param close what the one button does
     */
    public RefusedView(Refusal refusal, Messages messages, Runnable close) {
        Button button = Buttons.primary("refused-close", messages.text("notice.close"), close);
        button.setDefaultButton(true);
        Label why = Texts.body(Failures.sentences(refusal, messages));
        why.setId("refused-why");
        Card card = Card.titled(messages.text("error.cannot-open"), why, button);
        card.setId("refused");
        root = new VBox(card);
        root.setAlignment(Pos.CENTER);
        root.getStyleClass().addAll("room", "shell");
    }

    @Override
    public Parent root() {
        return root;
    }
}
