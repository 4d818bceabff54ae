package org.crampdiary.ui.kit.input;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.VBox;
import org.crampdiary.ui.kit.layout.Texts;

/** What is asked, and under it what answers it. */
public final class Field extends VBox {

    public Field(String name, Node... answer) {
        getStyleClass().add("field");
        getChildren().add(Texts.label(name, "field-name"));
        getChildren().addAll(answer);
        if (!name.isBlank()) {
            asks(name, this);
        }
    }

    /**
     * Says the question with each of these answers to who only hears them: "7 of 10" alone answers
     * nothing. A button that answers another question already keeps it.
     */
    public static void asks(String question, Node answers) {
        if (answers instanceof ButtonBase button && button.getAccessibleHelp() == null) {
            button.setAccessibleHelp(question);
        } else if (answers instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> asks(question, child));
        }
    }
}
