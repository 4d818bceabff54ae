package org.crampdiary.ui.rooms.shell;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.recovery.Recovery;
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

    /** The buttons do {@code again}, unless that leads to the same for ever, and {@code close}. */
    public RefusedView(Refusal refusal, Messages messages, Runnable again, Runnable close) {
        Label why = Texts.body(Tasks.sentences(refusal, messages));
        why.setId("refused-why");
        String away = messages.text("error.close-program");
        Flow buttons = new Flow();
        if (Recovery.isKept(refusal)) {
            buttons.getChildren().add(first("refused-close", away, close));
        } else {
            buttons.getChildren()
                    .addAll(
                            first("refused-again", messages.text("notice.try-again"), again),
                            Buttons.plain("refused-close", away, close));
        }
        Label title = Texts.roomTitle(messages.text("error.cannot-open"));
        Card card = new Card(title, why, buttons);
        card.getStyleClass().add("refused");
        card.setId("refused");
        root = new VBox(card);
        root.setAlignment(Pos.CENTER);
        root.getStyleClass().addAll("room", "shell");
    }

    private static Button first(String id, String text, Runnable action) {
        Button first = Buttons.primary(id, text, action);
        first.setDefaultButton(true);
        return first;
    }

    @Override
    public Parent root() {
        return root;
    }
}
