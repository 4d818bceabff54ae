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
                .flatMap(child -> at(child).stream())
                .findFirst();
    }

    /** The node itself, or the first below it. */
    public static Optional<Node> at(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent ? in(parent) : Optional.empty();
    }
}
