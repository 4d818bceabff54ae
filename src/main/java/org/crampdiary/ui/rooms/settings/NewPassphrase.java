package org.crampdiary.ui.rooms.settings;

import java.util.Arrays;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.PassphraseField;
import org.crampdiary.ui.kit.layout.Texts;

/** A passphrase that is chosen, typed twice, with a word on how good it is. */
final class NewPassphrase extends VBox {

    private final Messages messages;
    private final PassphraseField first;
    private final PassphraseField again;
    private final Label hint = Texts.quiet("");
    private Runnable enter = () -> {};

    NewPassphrase(Messages messages) {
        super(12);
        this.messages = messages;
        first = line("protect-new", "protect.new");
        again = line("protect-again", "protect.again");
        hint.setId("protect-hint");
        getChildren()
                .addAll(
                        new Field(messages.text("protect.new"), first, hint),
                        new Field(messages.text("protect.again"), again));
        first.lengthProperty().subscribe(_ -> judge());
    }

    private PassphraseField line(String id, String key) {
        return new PassphraseField(id, messages.text(key), () -> enter.run(), messages);
    }

    private void judge() {
        char[] typed = first.letters();
        hint.setText(messages.text(PassphraseHint.of(typed)));
        Arrays.fill(typed, '\0');
    }

    void onEnter(Runnable action) {
        enter = action;
    }

    PassphraseField first() {
        return first;
    }

    PassphraseField again() {
        return again;
    }
}
