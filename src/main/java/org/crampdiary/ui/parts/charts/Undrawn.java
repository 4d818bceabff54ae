package org.crampdiary.ui.parts.charts;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.crampdiary.ui.kit.layout.Visibility;

/** The place of a chart on a card where nothing is drawn; takes no room. */
final class Undrawn implements Chart {

    private final Region place = new Region();

    Undrawn() {
        Visibility.when(false, place);
    }

    @Override
    public Node node() {
        return place;
    }

    @Override
    public Node copy() {
        return new Region();
    }
}
