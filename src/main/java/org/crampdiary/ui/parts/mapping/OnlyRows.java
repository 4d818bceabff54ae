package org.crampdiary.ui.parts.mapping;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.crampdiary.exchange.json.Errors;
import org.crampdiary.exchange.table.Only;
import org.crampdiary.text.Folded;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.OneOfMany;
import org.crampdiary.ui.kit.layout.Flow;
import org.jspecify.annotations.Nullable;

/** Which rows count, where a table tells of several things: those with certain words. */
final class OnlyRows {

    private static final int MOST_LETTERS = 20;

    private final MappingViewModel model;
    private final ComboBox<@Nullable String> column;
    private final ChosenValue<String> columnChoice;
    private final Flow words = new Flow();
    private final VBox node;
    private List<String> columns = List.of();
    private @Nullable String shownColumn;
    private List<String> shownWords = List.of();
    private final String empty;

    OnlyRows(MappingViewModel model, Messages messages) {
        this.model = model;
        this.empty = messages.text("mapping.only-empty");
        column =
                OneOfMany.of(
                        "mapping-only",
                        List.of(),
                        messages.text("mapping.only-all"),
                        name ->
                                messages.text(
                                        "mapping.only-column",
                                        MappingWords.brief(name, MOST_LETTERS)));
        column.setAccessibleText(messages.text("mapping.only"));
        column.getStyleClass().add("mapping-header");
        columnChoice = new ChosenValue<>(column.valueProperty(), this::choose);
        node = new VBox(8, new Field(messages.text("mapping.only"), column), words);
    }

    VBox node() {
        return node;
    }

    /** All of its words at first: none is left out that nobody spoke of. */
    private void choose(@Nullable String name) {
        MappingPage page = model.pageProperty().get();
        model.mean(
                name == null || page == null
                        ? null
                        : new Only(name, Set.copyOf(page.table().words(name))));
    }

    void show(MappingPage page) {
        Only only = page.said().only();
        columnChoice.showing(() -> {
            List<String> choices = choices(page, only);
            if (!choices.equals(columns)) {
                columns = choices;
                column.getItems().setAll((String) null);
                column.getItems().addAll(columns);
            }
            column.setValue(only == null ? null : only.column());
        });
        if (only == null) {
            words.getChildren().clear();
            shownColumn = null;
            return;
        }
        List<String> all = page.table().words(only.column());
        if (!only.column().equals(shownColumn) || !all.equals(shownWords)) {
            shownColumn = only.column();
            shownWords = all;
            words.getChildren().setAll(all.stream().map(this::tick).toList());
        }
        Set<String> meant = only.words().stream().map(Folded::of).collect(Collectors.toSet());
        for (int i = 0; i < all.size(); i++) {
            ((Tick) words.getChildren().get(i)).show(meant.contains(Folded.of(all.get(i))));
        }
    }

    /** With the one that a saved mapping names, however many words it has. */
    private static List<String> choices(MappingPage page, @Nullable Only only) {
        return page.columns().stream()
                .filter(name ->
                        page.apart().contains(name) || (only != null && only.column().equals(name)))
                .toList();
    }

    private Tick tick(String word) {
        return new Tick(word);
    }

    /** One of the words. */
    private final class Tick extends CheckBox {

        private final ChosenValue<Boolean> chosen;

        Tick(String word) {
            super(word.isEmpty() ? empty : Errors.printable(word));
            setId("mapping-only-" + Folded.of(word).replace(' ', '-'));
            getStyleClass().add("target");
            chosen =
                    new ChosenValue<>(
                            selectedProperty().asObject(),
                            meant -> model.mean(word, Boolean.TRUE.equals(meant)));
        }

        void show(boolean meant) {
            chosen.show(meant);
        }
    }
}
