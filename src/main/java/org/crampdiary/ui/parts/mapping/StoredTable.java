package org.crampdiary.ui.parts.mapping;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.crampdiary.ui.kit.layout.Em;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;

/**
 * Rows as they would be stored: as a table, or each as a line of its own where a table would be too
 * wide.
 */
final class StoredTable extends VBox {

    private static final double EMS_A_LETTER = 0.5;
    private static final double EMS_BETWEEN = 1.4;

    private StoredRows shown = new StoredRows(List.of(), List.of());
    private boolean lines;

    StoredTable(String id) {
        setId(id);
        setSpacing(8);
        setMinWidth(0);
        widthProperty()
                .subscribe(() -> {
                    if (lines != tooWide()) {
                        Platform.runLater(this::arrange); // not while everything is being placed
                    }
                });
    }

    /** Takes no room where there are none. */
    void show(StoredRows rows) {
        shown = rows;
        arrange();
        Visibility.when(!rows.rows().isEmpty(), this);
    }

    private boolean tooWide() {
        double ems = 0;
        for (int column = 0; column < shown.headings().size(); column++) {
            int most = shown.headings().get(column).length();
            for (List<String> row : shown.rows()) {
                most = Math.max(most, row.get(column).length());
            }
            ems += most * EMS_A_LETTER + EMS_BETWEEN;
        }
        return getWidth() > 0 && ems * Em.of(this) > getWidth();
    }

    private void arrange() {
        lines = tooWide();
        getChildren().setAll(lines ? lines() : List.of(table()));
    }

    private List<Node> lines() {
        List<Node> all = new ArrayList<>();
        for (List<String> row : shown.rows()) {
            List<String> parts = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                if (!row.get(column).isEmpty()) {
                    parts.add(shown.headings().get(column) + ": " + row.get(column));
                }
            }
            all.add(Texts.body(String.join(" · ", parts)));
        }
        return all;
    }

    private GridPane table() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("mapping-preview");
        for (int column = 0; column < shown.headings().size(); column++) {
            String heading = shown.headings().get(column);
            grid.add(Texts.label(heading, "quiet-text"), column, 0);
            for (int row = 0; row < shown.rows().size(); row++) {
                String text = shown.rows().get(row).get(column);
                Label cell = Texts.label(text, "body-text");
                cell.setAccessibleText(heading + ": " + text);
                grid.add(cell, column, row + 1);
            }
        }
        return grid;
    }
}
