package org.crampdiary.ui.rooms.settings;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.crampdiary.model.Region;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.OneOfMany;
import org.crampdiary.ui.kit.input.TextInput;
import org.crampdiary.ui.kit.input.TextLine;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.jspecify.annotations.Nullable;

/** Where the person lives and which numbers the guidance names. */
final class RegionCard {

    private final PreferencesViewModel model;
    private final Messages messages;

    RegionCard(PreferencesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    Card build() {
        ComboBox<@Nullable Region> region =
                OneOfMany.of(
                        "settings-region",
                        Arrays.asList(Region.values()),
                        messages.text("setting.region-unknown"),
                        messages::name);
        region.setAccessibleText(messages.text("setting.region"));
        region.setValue(model.preferences().residence().region());
        region.valueProperty().addListener((_, _, chosen) -> model.region(chosen));
        Flow numbers =
                new Flow(
                        number("emergency", "setting.emergency", model.emergency()),
                        number("out-of-hours", "setting.out-of-hours", model.outOfHours()));
        numbers.setHgap(24);
        Field place = new Field(messages.text("setting.region"), region);
        Card card =
                Card.titled(
                        messages.text("setting.region-title"),
                        Texts.quiet(messages.text("setting.region-why")),
                        place,
                        numbers,
                        Texts.quiet(messages.text("setting.numbers-empty")));
        card.setId("settings-region-card");
        return card;
    }

    private Node number(String name, String key, TextInput input) {
        TextLine line =
                new TextLine("settings-" + name, messages.text(key), 12, input.textProperty());
        line.setOnAction(_ -> model.keepNumbers());
        line.focusedProperty()
                .addListener((_, had, _) -> {
                    if (had) {
                        model.keepNumbers();
                    }
                });
        return line.withError(input.errorProperty(), messages);
    }
}
