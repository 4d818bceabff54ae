package org.crampdiary.ui.rooms.settings;

import java.util.List;
import org.crampdiary.model.Glass;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.layout.Card;

/** What the day is written down with. */
final class EveningCard {

    private final PreferencesViewModel model;
    private final Messages messages;

    EveningCard(PreferencesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    Card build() {
        Chips<Glass> glass =
                new Chips<>("settings-glass", List.of(Glass.values()), this::name, Glass::code)
                        .always(model.preferences().glass());
        glass.valueProperty().addListener((_, _, chosen) -> model.glass(chosen));
        return Card.titled(
                messages.text("setting.evening"),
                new Field(messages.text("setting.glass"), glass.node()));
    }

    private String name(Glass glass) {
        return messages.text(glass.inOunces() ? "fluid.ounces" : "fluid.millilitres", glass.size());
    }
}
