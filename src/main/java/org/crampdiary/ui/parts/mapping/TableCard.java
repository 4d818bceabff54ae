package org.crampdiary.ui.parts.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.exchange.table.Headings;
import org.crampdiary.exchange.table.RowKind;
import org.crampdiary.exchange.table.Sheet;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.NamedConverter;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Fold;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.jspecify.annotations.Nullable;

/** Which table of the file is meant, and what its rows are. */
final class TableCard {

    private static final int FIRST_ROWS = 10;
    private static final int FIRST_HEADINGS = 3;
    private static final int MOST_LETTERS = 30;

    private final Messages messages;
    private final ComboBox<@Nullable Integer> header = new ComboBox<>();
    private final ChosenValue<Integer> headerChoice;
    private final CheckBox toEmptyRow = new CheckBox();
    private final ChosenValue<Boolean> toEmptyRowChoice;
    private final ChosenValue<RowKind> rowsChoice;
    private final Label unknownRows = Texts.label("", "field-error");
    private final OnlyRows only;
    private final WrittenAs written;
    private final Field kinds;
    private final Card card;
    private @Nullable Sheet sheet;

    TableCard(MappingViewModel model, Messages messages) {
        this.messages = messages;
        this.only = new OnlyRows(model, messages);
        this.written = new WrittenAs(model, messages);
        header.setId("mapping-header");
        header.setAccessibleText(messages.text("mapping.header"));
        header.getStyleClass().add("mapping-header");
        header.setConverter(NamedConverter.of(this::row));
        headerChoice =
                new ChosenValue<>(
                        header.valueProperty(),
                        row ->
                                model.choose(
                                        model.choice().withHeadings(Objects.requireNonNull(row))));
        toEmptyRow.setId("mapping-to-empty-row");
        toEmptyRow.setText(messages.text("mapping.to-empty-row"));
        toEmptyRow.getStyleClass().add("target");
        toEmptyRow.setWrapText(true);
        toEmptyRowChoice =
                new ChosenValue<>(
                        toEmptyRow.selectedProperty().asObject(),
                        ends ->
                                model.choose(
                                        model.choice()
                                                .endingAtEmptyRow(Boolean.TRUE.equals(ends))));
        Chips<RowKind> rows = Chips.of("mapping-rows", List.of(RowKind.values()), messages);
        rowsChoice =
                new ChosenValue<>(
                        rows.valueProperty(), kind -> model.choose(model.choice().withRows(kind)));
        unknownRows.setText(messages.text("mapping.ask-rows"));
        unknownRows.setWrapText(true);
        unknownRows.setId("mapping-ask-rows");
        VBox more = written.node();
        Fold fold =
                new Fold(
                        "mapping-written",
                        messages.text("mapping.written"),
                        messages.text("mapping.written-hide"),
                        more);
        kinds = new Field(messages.text("mapping.rows"), rows.node(), unknownRows);
        card =
                Card.titled(
                        messages.text("mapping.table"),
                        new Field(messages.text("mapping.header"), header),
                        toEmptyRow,
                        kinds,
                        only.node(),
                        fold.button(),
                        more);
    }

    Card card() {
        return card;
    }

    /** Where it is said what a row is. */
    Field kinds() {
        return kinds;
    }

    void show(MappingPage page) {
        List<Integer> choices = choices(page);
        headerChoice.showing(() -> {
            if (!page.sheet().equals(sheet) || !header.getItems().equals(choices)) {
                sheet = page.sheet();
                header.getItems().setAll(choices);
            }
            header.setValue(page.headerRow());
        });
        toEmptyRowChoice.show(page.said().toEmptyRow());
        Visibility.when(
                page.said().toEmptyRow()
                        || TableChoice.partedByEmptyRows(page.sheet(), page.headerRow()),
                toEmptyRow);
        rowsChoice.show(page.said().rows());
        Visibility.when(page.said().rows() == null, unknownRows);
        only.show(page);
        written.show(page);
    }

    /** No headings, what looks like headings, and the first rows, since looks may deceive. */
    private static List<Integer> choices(MappingPage page) {
        TreeSet<Integer> rows = new TreeSet<>(Headings.of(page.sheet()));
        rows.add(0);
        rows.add(page.headerRow());
        List<List<String>> all = page.sheet().rows();
        for (int i = 0; i < Math.min(FIRST_ROWS, all.size()); i++) {
            if (!all.get(i).isEmpty()) {
                rows.add(i + 1);
            }
        }
        return new ArrayList<>(rows);
    }

    private String row(@Nullable Integer row) {
        if (row == null || row == 0 || sheet == null) {
            return messages.text("mapping.no-headings");
        }
        String cells =
                sheet.rows().get(row - 1).stream()
                        .filter(cell -> !cell.isEmpty())
                        .limit(FIRST_HEADINGS)
                        .collect(Collectors.joining(" · "));
        return messages.text(
                "table.row", Integer.toString(row), MappingWords.brief(cells, MOST_LETTERS));
    }
}
