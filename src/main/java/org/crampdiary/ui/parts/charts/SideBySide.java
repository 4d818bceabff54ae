package org.crampdiary.ui.parts.charts;

import javafx.scene.Node;
import org.crampdiary.report.Pairs;
import org.crampdiary.ui.kit.layout.PairTable;

/** Two periods beside each other on a card. */
final class SideBySide implements Chart {

    private final PairTable table = new PairTable();
    private Pairs shown = Pairs.NONE;

    SideBySide(String id) {
        table.setId(id);
    }

    void show(Pairs content) {
        shown = content;
        table.show(content);
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public Node copy() {
        return new PairTable(shown);
    }
}
