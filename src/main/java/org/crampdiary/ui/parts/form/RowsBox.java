package org.crampdiary.ui.parts.form;

import java.util.List;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.crampdiary.ui.kit.layout.FirstTabStop;
import org.crampdiary.ui.kit.layout.Visibility;

/** A row for each element of a list; what is typed into a row stays while others come and go. */
final class RowsBox<I> extends VBox {

    private final ObservableList<I> elements;
    private final Function<I, Node> row;

    RowsBox(ObservableList<I> elements, Function<I, Node> row) {
        super(16);
        this.elements = elements;
        this.row = row;
        elements.addListener((ListChangeListener<I>) _ -> show());
        show();
    }

    /** Adds a row, whose first field then has the keyboard: what is typed next belongs there. */
    void add(Runnable adding) {
        adding.run();
        FirstTabStop.at(getChildren().getLast()).ifPresent(Node::requestFocus);
    }

    private void show() {
        List<Node> kept = List.copyOf(getChildren());
        getChildren().setAll(elements.stream().map(element -> of(element, kept)).toList());
        Visibility.when(!elements.isEmpty(), this);
    }

    private Node of(I element, List<Node> kept) {
        return kept.stream()
                .filter(node -> element.equals(node.getUserData()))
                .findFirst()
                .orElseGet(() -> {
                    Node made = row.apply(element);
                    made.setUserData(element);
                    return made;
                });
    }
}
