package org.crampdiary.app;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.jspecify.annotations.Nullable;

/**
 * Where the keyboard is in the window, to be found again when its rooms are built anew. For the FX
 * thread.
 *
 * @param id of the node that has it; null when there is none to be found again
 * @param down how far down in the window the node stands, in px
 */
record KeptPlace(@Nullable String id, double down) {

    static KeptPlace in(Scene scene) {
        Node owner = scene.getFocusOwner();
        return owner == null
                ? new KeptPlace(null, 0)
                : new KeptPlace(owner.getId(), owner.localToScene(0, 0).getY());
    }

    void findAgain(Scene scene) {
        scene.getRoot().applyCss(); // before that, a scroll pane does not hold its content
        Node node = id == null ? null : scene.lookup("#" + id);
        if (node != null) {
            node.requestFocus();
            ScrollTo.down(node, down);
        }
    }
}
