package org.crampdiary.ui.rooms.tonight;

import java.time.LocalDate;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;

/** The first line by day: how the person is greeted, and which night it is. */
final class Greeting {

    private final Messages messages;
    private final Label greeting = Texts.roomTitle("");
    private final Label nightName = Texts.quiet("");

    private final Flow node = new Flow(greeting, nightName);

    Greeting(Messages messages) {
        this.messages = messages;
        greeting.setId("tonight-greeting");
        node.setRowValignment(VPos.BASELINE);
    }

    Flow node() {
        return node;
    }

    void show(DayPart part, LocalDate tonight) {
        greeting.setText(messages.text(part.greeting()));
        nightName.setText(messages.text("tonight.night", messages.formats().night(tonight)));
    }
}
