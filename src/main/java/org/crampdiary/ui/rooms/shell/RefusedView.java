package org.crampdiary.ui.rooms.shell;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Refusal;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.session.Tasks;

/** The whole window when the diary could not be opened: what, why, and what to do. */
public final class RefusedView implements View {

    private final VBox root;

    /** The buttons do {@code again} and {@code close}. */
    public RefusedView(Refusal refusal, Messages messages, Runnable again, Runnable close) {
        Button retry = Buttons.primary("refused-again", messages.text("notice.try-again"), again);
        retry.setDefaultButton(true);
        Label why = Texts.body(Tasks.sentences(refusal, messages));
        why.setId("refused-why");
        Button leave = Buttons.plain("refused-close", messages.text("notice.close"), close);
        Label title = Texts.roomTitle(messages.text("error.cannot-open"));
        Card card = new Card(title, why, new Flow(retry, leave));
        card.getStyleClass().add("refused");
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
