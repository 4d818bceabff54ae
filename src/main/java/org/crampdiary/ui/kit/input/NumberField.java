package org.crampdiary.ui.kit.input;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Texts;

/** A field for one number: its name above, its unit beside, what is wrong with it below. */
public final class NumberField extends VBox {

    public NumberField(String id, String name, String unit, NumberInput input, Messages messages) {
        input.typedIn(messages);
        TextLine field =
                new TextLine(id, name + ", " + unit, 5, input.textProperty())
                        .onLeave(input::validate);
        Label title = Texts.label(name, "field-name");
        title.setLabelFor(field);
        HBox line = new HBox(8, field, Texts.label(unit, "quiet-text"));
        line.getStyleClass().add("field-line");
        Label error = new FieldError(id + "-error", input.errorProperty(), field, messages);
        getChildren().addAll(title, line, error);
        getStyleClass().add("field");
    }
}
