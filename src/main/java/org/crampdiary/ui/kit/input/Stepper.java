package org.crampdiary.ui.kit.input;

import javafx.beans.property.IntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Texts;

/** A small whole number between two buttons that make it less and more. */
public final class Stepper extends HBox {

    /**
     * Ids are {@code id} for the number, {@code id-fewer} and {@code id-more}.
     *
     * @param name what is counted, for who only hears it
     */
    public Stepper(
            String id, String name, IntegerProperty value, int least, int most, Messages messages) {
        super(8);
        Label number = Texts.label("", "stepper-number");
        number.setId(id);
        Button fewer = Buttons.plain(id + "-fewer", "−", () -> value.set(value.get() - 1));
        Button more = Buttons.plain(id + "-more", "+", () -> value.set(value.get() + 1));
        getStyleClass().add("field-line");
        getChildren().addAll(fewer, number, more);
        value.subscribe(now -> {
            String shown = Integer.toString(now.intValue());
            number.setText(shown);
            fewer.setAccessibleText(name + " " + shown + ": " + messages.text("print.fewer"));
            more.setAccessibleText(name + " " + shown + ": " + messages.text("print.more"));
            fewer.setDisable(now.intValue() <= least);
            more.setDisable(now.intValue() >= most);
        });
    }
}
