package org.crampdiary.ui.charts;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.crampdiary.ui.charts.Findings.Table;
import org.crampdiary.ui.controls.Texts;

/** A small table that stands open on a card; its cells wrap where the text is large. */
final class SideBySide extends GridPane implements Chart {

    private static final double NAMES = 28;
    private static final double WHOLE = 100;

    private Table shown = new Table(List.of(), List.of());

    SideBySide(String id) {
        setId(id);
        getStyleClass().add("side-by-side");
        setMinWidth(0);
    }

    void show(Table table) {
        shown = table;
        getChildren().clear();
        getColumnConstraints().clear();
        int columns = table.headings().size();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(i == 0 ? NAMES : (WHOLE - NAMES) / (columns - 1));
            getColumnConstraints().add(column);
        }
        addRow(0, cells(table.headings(), "side-heading"));
        IntStream.range(0, table.rows().size())
                .forEach(i -> addRow(i + 1, cells(table.rows().get(i), "side-cell")));
        setVisible(!table.rows().isEmpty());
        setManaged(!table.rows().isEmpty());
    }

    private static Node[] cells(List<String> texts, String styleClass) {
        return texts.stream().map(text -> cell(text, styleClass)).toArray(Node[]::new);
    }

    private static Label cell(String text, String styleClass) {
        Label cell = Texts.body(text);
        cell.getStyleClass().add(styleClass);
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setMaxHeight(Double.MAX_VALUE);
        return cell;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public Node again() {
        SideBySide copy = new SideBySide(getId());
        copy.show(shown);
        return copy;
    }
}
