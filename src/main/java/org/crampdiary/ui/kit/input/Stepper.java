package org.crampdiary.ui.kit.input;

import javafx.beans.property.IntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Texts;

/** A small whole number between two buttons that make it less and more. */
public final class Stepper extends HBox {

    /** What the number is, and what the buttons make of it, for who only hears them. */
    public record Words(String name, String less, String more) {}

    /**
     * Ids are {@code id} for the number, {@code id-fewer} and {@code id-more}.
     *
     * @param least the number is no less than it
     * @param most the number is no more than it
     */
    public Stepper(String id, Words words, IntegerProperty value, int least, int most) {
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
            fewer.setAccessibleText(words.name() + " " + shown + ": " + words.less());
            more.setAccessibleText(words.name() + " " + shown + ": " + words.more());
            fewer.setDisable(now.intValue() <= least);
            more.setDisable(now.intValue() >= most);
        });
    }
}
