package org.crampdiary.ui.rooms.guidance;

import org.crampdiary.guidance.QuinineUse;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.session.Navigation;
import org.crampdiary.ui.parts.session.Room;

/** For those who take quinine: what the regulator advises, what the diary has, where to read on. */
final class QuinineCard {

    private static final String PAGE = "quinine";

    private QuinineCard() {}

    static Card of(QuinineUse quinine, Messages messages, Navigation navigation) {
        Card card = Card.titled(messages.text("quinine.title"));
        card.setId("guidance-quinine");
        card.getStyleClass().add("fired-rule");
        quinine.words().forEach(words -> card.getChildren().add(Texts.body(messages.text(words))));
        Flow links = new Flow();
        if (quinine.course() == null) {
            String words = messages.text("quinine.enter");
            links.getChildren()
                    .add(
                            Buttons.link(
                                    "guidance-quinine-enter",
                                    words,
                                    () -> navigation.go(Room.SETTINGS)));
        }
        String words = messages.text("guidance.room.read");
        links.getChildren()
                .add(Buttons.link("guidance-quinine-page", words, () -> navigation.goToPage(PAGE)));
        card.getChildren().add(links);
        return card;
    }
}
