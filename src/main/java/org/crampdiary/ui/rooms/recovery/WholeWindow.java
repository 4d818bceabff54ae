package org.crampdiary.ui.rooms.recovery;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.ScrollPanes;
import org.crampdiary.ui.kit.layout.SteadyScroll;
import org.crampdiary.ui.kit.layout.Texts;

/** Cards that have the window to themselves, with no room beside them. */
final class WholeWindow {

    private WholeWindow() {}

    /** A heading that wraps in large letters. */
    static Label title(String text) {
        Label title = Texts.roomTitle(text);
        title.setWrapText(true);
        title.setMinHeight(Label.USE_PREF_SIZE);
        return title;
    }

    /** Below the time, which somebody who is awake at night needs. */
    static Parent of(Node time, Card... cards) {
        VBox column = new VBox(16, time);
        column.getChildren().addAll(cards);
        List.of(cards).forEach(card -> card.getStyleClass().add("refused"));
        column.setId("refused");
        column.setAlignment(Pos.TOP_CENTER);
        column.getStyleClass().addAll("room", "shell");
        ScrollPane root = ScrollPanes.of(column);
        root.setFitToWidth(true);
        root.getStyleClass().add("room-scroll");
        SteadyScroll.keep(root);
        return root;
    }
}
