package org.crampdiary.ui.rooms.settings;

import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Texts;

/** Whether the diary is compared with published advice, and what stays when it is not. */
final class ComparisonCard {

    private final PreferencesViewModel model;
    private final Messages messages;

    ComparisonCard(PreferencesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    Card build() {
        Card card =
                Card.titled(
                        messages.text("setting.comparison"),
                        Buttons.tick(
                                "settings-compares",
                                messages.text("setting.compares"),
                                model.comparesProperty()),
                        Texts.quiet(messages.text("setting.compares-how")));
        card.setId("settings-comparison");
        return card;
    }
}
