package org.crampdiary.ui.kit.layout;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Where the keyboard begins in a part of the window. */
public final class FirstTabStop {

    private FirstTabStop() {}

    /** The first node below {@code around} that Tab would stop at; empty when there is none. */
    public static Optional<Node> in(Parent around) {
        return around.getChildrenUnmodifiable().stream()
                .filter(child -> child.isVisible() && !child.isDisabled())
                .flatMap(child -> reach(child).stream())
                .findFirst();
    }

    private static Optional<Node> reach(Node node) {
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent ? in(parent) : Optional.empty();
    }
}
