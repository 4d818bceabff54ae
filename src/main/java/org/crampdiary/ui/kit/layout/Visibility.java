package org.crampdiary.ui.kit.layout;

import javafx.scene.Node;

/** Whether a part is there at all: what is not shown takes no room. For the FX thread. */
public final class Visibility {

    private Visibility() {}

    /** Shows the node if the condition holds, else takes it away. */
    public static void when(boolean condition, Node node) {
        node.setVisible(condition);
        node.setManaged(condition);
    }
}
