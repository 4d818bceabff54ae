package org.crampdiary.ui.controls;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What is asked, and under it what answers it. */
public final class Field extends VBox {

    public Field(String name, Node... answer) {
        getStyleClass().add("field");
        getChildren().add(Texts.label(name, "field-name"));
        getChildren().addAll(answer);
    }
}
