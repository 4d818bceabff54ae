package org.crampdiary.ui.kit.layout;

import javafx.scene.control.Button;

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

    /** A button that reads like a link inside text. */
    public static Button link(String id, String text, Runnable action) {
        Button button = plain(id, text, action);
        button.getStyleClass().setAll("button", "link");
        return button;
    }
}
