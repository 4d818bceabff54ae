package org.crampdiary.ui.kit.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;

/**
 * The values of a chart as a table, folded until somebody asks for it. Ctrl+C copies the chosen
 * rows, or all when none is chosen, as text between tabs.
 */
public final class FoldedTable extends VBox {

    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final String id;
    private final Messages messages;
    private final Button fold;
    private final Button copy;
    private List<String> headings = List.of();
    private List<List<String>> rows = List.of();
    private boolean open;

    /**
     * @param id of the table; the buttons are {@code id-fold} and {@code id-copy}
     */
    public FoldedTable(String id, Messages messages) {
        this.id = id;
        this.messages = messages;
        fold = Buttons.link(id + "-fold", messages.text("table.show"), this::turn);
        copy = Buttons.plain(id + "-copy", messages.text("table.copy"), () -> copy(rows));
        getStyleClass().add("folded-table");
        refresh();
    }

    /** The button that shows and hides the table; it is placed by who made this. */
    public Button button() {
        return fold;
    }

    /**
     * Shows other values in place of the present ones.
     *
     * @param rows as long as {@code headings} each
     */
    public void show(List<String> headings, List<List<String>> rows) {
        this.headings = List.copyOf(headings);
        this.rows = List.copyOf(rows);
        refresh();
    }

    private void turn() {
        open = !open;
        fold.setText(messages.text(open ? "table.hide" : "table.show"));
        refresh();
    }

    private void refresh() {
        getChildren().clear();
        if (open) {
            getChildren().addAll(table(), copy);
        }
        Visibility.when(open, this);
    }

    private TableView<List<String>> table() {
        TableView<List<String>> table = new TableView<>();
        table.setId(id);
        table.setAccessibleText(String.join(", ", headings));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        for (int i = 0; i < headings.size(); i++) {
            table.getColumns().add(column(i));
        }
        table.getItems().setAll(rows);
        table.setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                List<List<String>> selected = table.getSelectionModel().getSelectedItems();
                copy(selected.isEmpty() ? rows : new ArrayList<>(selected));
                event.consume();
            }
        });
        return table;
    }

    private TableColumn<List<String>, String> column(int index) {
        TableColumn<List<String>, String> column = new TableColumn<>(headings.get(index));
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().get(index)).getReadOnlyProperty());
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private void copy(List<List<String>> which) {
        String text =
                Stream.concat(Stream.of(headings), which.stream())
                        .map(row -> String.join("\t", row))
                        .collect(Collectors.joining("\n", "", "\n"));
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
