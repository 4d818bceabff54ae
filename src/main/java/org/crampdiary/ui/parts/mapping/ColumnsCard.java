package org.crampdiary.ui.parts.mapping;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.exchange.table.OpenQuestion;
import org.crampdiary.exchange.table.RowKind;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.jspecify.annotations.Nullable;

/** What each column is read as. */
final class ColumnsCard {

    private final MappingViewModel model;
    private final Messages messages;
    private final MappingWords words;
    private final Label when = Texts.label("", "field-error");
    private final VBox list = new VBox();
    private final Card card;
    private List<String> columns = List.of();
    private @Nullable RowKind rows;
    private List<ColumnRow> shown = List.of();

    ColumnsCard(MappingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new MappingWords(messages);
        when.setId("mapping-ask-when");
        when.setWrapText(true);
        list.getStyleClass().add("mapping-columns");
        card =
                Card.titled(
                        messages.text("mapping.columns"),
                        Texts.quiet(messages.text("mapping.columns-how")),
                        when,
                        list);
    }

    Card card() {
        return card;
    }

    void show(MappingPage page) {
        RowKind kind = page.said().rows();
        Visibility.when(kind != null, card);
        if (kind == null) {
            return;
        }
        if (!page.columns().equals(columns) || kind != rows) {
            columns = page.columns();
            rows = kind;
            List<ColumnRow> made = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                made.add(new ColumnRow(i, columns.get(i), kind, model, messages));
            }
            shown = List.copyOf(made);
            list.getChildren().setAll(shown);
        }
        shown.forEach(row -> row.show(page));
        String asked =
                page.table().open().stream()
                        .filter(question -> question.kind() == OpenQuestion.Kind.WHEN)
                        .findFirst()
                        .map(question -> words.question(question, kind))
                        .orElse("");
        when.setText(asked);
        Visibility.when(!asked.isEmpty(), when);
    }
}
