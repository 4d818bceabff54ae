package org.crampdiary.ui.rooms.shell;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Refusal;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.session.Tasks;

/** The whole window when a protected diary waits for its passphrase. */
public final class PassphraseView implements View {

    private final VBox root;

    /**
     * @param refusal says what is asked for, or that what was typed is not right
     * @param typed is given what was typed, to be wiped
     */
    public PassphraseView(
            Refusal refusal, Messages messages, Consumer<char[]> typed, Runnable close) {
        PasswordField field = new PasswordField();
        field.setId("passphrase");
        field.setAccessibleText(messages.text("passphrase.field"));
        Button open =
                Buttons.primary(
                        "passphrase-open",
                        messages.text("passphrase.open"),
                        () -> {
                            char[] letters = field.getText().toCharArray();
                            field.clear();
                            typed.accept(letters);
                        });
        open.setDefaultButton(true);
        open.disableProperty().bind(field.textProperty().isEmpty());
        Label why = Texts.body(Tasks.sentences(refusal, messages));
        why.setId("passphrase-why");
        Button leave = Buttons.plain("passphrase-close", messages.text("notice.close"), close);
        Label title = Texts.roomTitle(messages.text("passphrase.title"));
        Card card = new Card(title, why, field, new Flow(open, leave));
        card.getStyleClass().add("refused");
        root = new VBox(card);
        root.setAlignment(Pos.CENTER);
        root.getStyleClass().addAll("room", "shell");
    }

    @Override
    public Parent root() {
        return root;
    }
}
