package org.crampdiary.ui.kit.layout;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A white surface with rounded corners that holds one subject. */
public final class Card extends VBox {

    public Card(Node... children) {
        super(children);
        getStyleClass().add("card");
    }

    /** A card under a heading. */
    public static Card titled(String title, Node... children) {
        Card card = new Card(Texts.heading(title));
        card.getChildren().addAll(children);
        return card;
    }
}
