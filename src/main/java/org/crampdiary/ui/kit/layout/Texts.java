package org.crampdiary.ui.kit.layout;

import javafx.scene.control.Label;

/** Labels in the window's few kinds of text. */
public final class Texts {

    private Texts() {}

    /** The heading of a room. */
    public static Label roomTitle(String text) {
        return label(text, "room-title");
    }

    /** The heading of a card. */
    public static Label heading(String text) {
        return label(text, "card-title");
    }

    /** Running text that wraps. */
    public static Label body(String text) {
        return wrapped(label(text, "body-text"));
    }

    /** Less important text that wraps. */
    public static Label quiet(String text) {
        return wrapped(label(text, "quiet-text"));
    }

    /** A label with a style class of its own. */
    public static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
