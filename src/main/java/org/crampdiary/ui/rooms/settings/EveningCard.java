package org.crampdiary.ui.rooms.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Glass;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.OneTabStop;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;

/** What is written down of a day, in which measure, and what the person is reminded of. */
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
                        .always(model.recording().glass());
        glass.valueProperty().addListener((_, _, chosen) -> model.glass(chosen));
        CheckBox morning = tick("morning", model.preferences().remindedOf().morningReminder());
        CheckBox evening = tick("evening", model.preferences().remindedOf().eveningReminder());
        for (CheckBox box : List.of(morning, evening)) {
            box.selectedProperty()
                    .addListener((_, _, _) ->
                            model.reminders(morning.isSelected(), evening.isSelected()));
        }
        return Card.titled(
                messages.text("setting.evening"),
                new Field(
                        messages.text("setting.record"),
                        record(),
                        Texts.quiet(messages.text("setting.record-how"))),
                new Field(messages.text("setting.glass"), glass.node()),
                new Field(
                        messages.text("setting.reminders"),
                        new VBox(morning, evening),
                        Texts.quiet(messages.text("setting.reminders-how"))));
    }

    private Flow record() {
        Flow fields = new Flow();
        List<ToggleButton> chips = new ArrayList<>();
        for (EntryField<Night, ?> field : NightFields.optional()) {
            ToggleButton chip =
                    Buttons.chip(
                            "settings-record-" + field.word(),
                            messages.text("dayline." + field.word()));
            chip.setSelected(model.recording().asks(field));
            chip.setOnAction(_ -> model.record(field, chip.isSelected()));
            chips.add(chip);
            fields.addWrapping(chip);
        }
        OneTabStop.of(fields, chips);
        return fields;
    }

    private CheckBox tick(String time, boolean on) {
        String key = time.equals("morning") ? "setting.remind-morning" : "setting.remind-evening";
        return Buttons.tick(
                "settings-remind-" + time, messages.text(key), new SimpleBooleanProperty(on));
    }

    private String name(Glass glass) {
        return messages.text(glass.inOunces() ? "fluid.ounces" : "fluid.millilitres", glass.size());
    }
}
