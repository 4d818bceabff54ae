package org.crampdiary.ui.kit.layout;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** Controls in a row that goes on in the next line where the window is narrow or the text large. */
public final class Flow extends FlowPane {

    public Flow(Node... children) {
        super(8, 8, children);
        getStyleClass().add("flow");
        setPrefWrapLength(0);
        setMinWidth(0);
    }
}
