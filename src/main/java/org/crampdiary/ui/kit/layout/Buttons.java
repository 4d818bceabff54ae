package org.crampdiary.ui.kit.layout;

import javafx.beans.property.Property;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;

/** Buttons at least 48 px high in the window's few kinds. */
public final class Buttons {

    private Buttons() {}

    /** The one button of a card that people came for. */
    public static Button primary(String id, String text, Runnable action) {
        Button button = plain(id, text, action);
        button.getStyleClass().add("primary");
        return button;
    }

    /** Any other button. */
    public static Button plain(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("target");
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    /** The same, saying to who only hears it what it is for: others have the same words. */
    public static Button named(Button button, String of) {
        button.setAccessibleText(button.getText() + ": " + of);
        return button;
    }

    /** A choice that stays pressed. */
    public static ToggleButton chip(String id, String text) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.getStyleClass().addAll("chip", "target");
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        return button;
    }

    /** A box to tick beside its words, which wrap. */
    public static CheckBox tick(String id, String text, Property<Boolean> ticked) {
        CheckBox box = new CheckBox(text);
        box.setId(id);
        box.getStyleClass().add("target");
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(ticked);
        return box;
    }

    /** A button that reads like a link inside text. */
    public static Button link(String id, String text, Runnable action) {
        Button button = plain(id, text, action);
        button.getStyleClass().setAll("button", "link");
        return button;
    }
}
