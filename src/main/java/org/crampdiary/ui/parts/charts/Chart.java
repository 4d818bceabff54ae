package org.crampdiary.ui.parts.charts;

import javafx.scene.Node;

/** A chart on a card, that can be drawn once more for a picture. */
interface Chart {

    /** What stands on the card; invisible when there is nothing to draw. */
    Node node();

    /** The same once more, as it is now: without hints, marks and what is folded away. */
    Node copy();
}
