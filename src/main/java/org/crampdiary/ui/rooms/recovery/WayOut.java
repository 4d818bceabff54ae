package org.crampdiary.ui.rooms.recovery;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;

/** What puts nothing back: to go on or try again, and to close the program. */
final class WayOut {

    private final Card card;
    private final Button again;
    private final Button close;
    private final boolean whole;

    /**
     * @param whole nothing is wrong with the file but that this version does not open it
     * @param opens it can be gone on with as it is
     */
    WayOut(boolean whole, boolean opens, Messages messages, RecoveryView.Leaving leaving) {
        this.whole = whole;
        String another = messages.text(opens ? "recovery.go-on" : "notice.try-again");
        this.again = Buttons.plain("refused-again", another, leaving.again());
        this.close =
                Buttons.plain(
                        "refused-close", messages.text("error.close-program"), leaving.close());
        String keeps =
                whole
                        ? "recovery.whole-keeps"
                        : opens ? "recovery.go-on-keeps" : "recovery.out-keeps";
        Label kept = Texts.body(messages.text(keeps));
        kept.setId("recovery-out-keeps");
        Flow buttons = whole ? new Flow(this.close, this.again) : new Flow(this.again, this.close);
        card = new Card(kept, buttons);
    }

    Card card() {
        return card;
    }

    /** Whether its first button is the best choice that there is. */
    void lead(boolean leads) {
        Button first = whole ? close : again;
        first.getStyleClass().remove("primary");
        if (leads) {
            first.getStyleClass().add("primary");
        }
    }

    /** What cannot be pressed while a copy is put back. */
    Button again() {
        return again;
    }
}
