package org.crampdiary.ui.charts;

import javafx.scene.Node;
import org.crampdiary.ui.controls.PairTable;

/** Two periods beside each other on a card. */
final class SideBySide implements Chart {

    private final PairTable table = new PairTable();
    private PairTable.Content shown = PairTable.Content.NONE;

    SideBySide(String id) {
        table.setId(id);
    }

    void show(PairTable.Content content) {
        shown = content;
        table.show(content);
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public Node again() {
        return new PairTable(shown);
    }
}
