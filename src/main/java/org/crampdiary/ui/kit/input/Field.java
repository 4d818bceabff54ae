package org.crampdiary.ui.kit.input;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.crampdiary.ui.kit.layout.Texts;

/** What is asked, and under it what answers it. */
public final class Field extends VBox {

    public Field(String name, Node... answer) {
        getStyleClass().add("field");
        getChildren().add(Texts.label(name, "field-name"));
        getChildren().addAll(answer);
    }
}
