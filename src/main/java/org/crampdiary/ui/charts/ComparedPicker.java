package org.crampdiary.ui.charts;

import java.util.List;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.controls.Chips;
import org.crampdiary.ui.controls.FieldError;
import org.crampdiary.ui.controls.Flow;
import org.crampdiary.ui.controls.NightPicker;
import org.crampdiary.ui.controls.Texts;

/** The nights to compare with as buttons, and two dates when the person chooses their own. */
final class ComparedPicker extends VBox {

    ComparedPicker(String id, ComparedChoice choice, Messages messages) {
        super(8);
        Chips<Compared> chips = Chips.of(id, List.of(Compared.values()), messages);
        choice.withProperty().subscribe(with -> chips.valueProperty().set(with));
        chips.valueProperty()
                .subscribe(with -> {
                    // A second press would take the answer back; one is always chosen.
                    if (with == null) {
                        chips.valueProperty().set(choice.withProperty().get());
                    } else {
                        choice.withProperty().set(with);
                    }
                });
        DatePicker from = picker(id + "-from", "trends.from", messages);
        DatePicker to = picker(id + "-to", "trends.to", messages);
        from.valueProperty().bindBidirectional(choice.fromProperty());
        to.valueProperty().bindBidirectional(choice.toProperty());
        Flow dates =
                new Flow(
                        field(messages.text("trends.from"), from),
                        field(messages.text("trends.to"), to));
        FieldError error = new FieldError(id + "-error", choice.errorProperty(), to, messages);
        getChildren().add(chips.node()); // stays, and so keeps the focus
        choice.withProperty()
                .subscribe(with -> {
                    getChildren().remove(1, getChildren().size());
                    if (with == Compared.CHOSEN) {
                        getChildren().add(dates);
                    }
                    getChildren().add(error);
                });
    }

    private static DatePicker picker(String id, String nameKey, Messages messages) {
        return NightPicker.of(id, messages.text(nameKey), messages.language().locale());
    }

    private static VBox field(String name, DatePicker picker) {
        VBox field = new VBox(Texts.label(name, "field-name"), picker);
        field.getStyleClass().add("field");
        return field;
    }
}
