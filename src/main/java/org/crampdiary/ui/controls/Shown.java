package org.crampdiary.ui.controls;

import javafx.scene.Node;

/** Whether a part is there at all: what is not shown takes no room. For the FX thread. */
public final class Shown {

    private Shown() {}

    /** Shows the node if the condition holds, else takes it away. */
    public static void when(boolean condition, Node node) {
        node.setVisible(condition);
        node.setManaged(condition);
    }
}
