package org.crampdiary.ui.parts.charts;

import java.util.List;
import javafx.scene.layout.VBox;
import org.crampdiary.report.Compared;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.parts.period.TwoDates;

/** The nights to compare with as buttons, and two dates when the person chooses their own. */
final class ComparedPicker extends VBox {

    ComparedPicker(String id, ComparedChoice choice, Messages messages) {
        super(8);
        Chips<Compared> chips =
                Chips.of(id, List.of(Compared.values()), messages)
                        .always(choice.withProperty().get());
        Field.asks(messages.text("compared-with.asked"), chips.node());
        choice.withProperty().subscribe(with -> chips.valueProperty().set(with));
        chips.valueProperty().subscribe((_, now) -> choice.choose(now));
        TwoDates dates =
                new TwoDates(
                        id,
                        choice.fromProperty(),
                        choice.toProperty(),
                        id + "-error",
                        choice.errorProperty(),
                        messages);
        getChildren().add(chips.node()); // stays, and so keeps the focus
        choice.withProperty()
                .subscribe(with -> {
                    getChildren().remove(1, getChildren().size());
                    if (with == Compared.CHOSEN) {
                        getChildren().add(dates.fields());
                    }
                    getChildren().add(dates.error());
                });
    }
}
