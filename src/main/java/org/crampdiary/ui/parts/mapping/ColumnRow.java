package org.crampdiary.ui.parts.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.exchange.json.Errors;
import org.crampdiary.exchange.table.CellUnit;
import org.crampdiary.exchange.table.ColumnFields;
import org.crampdiary.exchange.table.OpenQuestion;
import org.crampdiary.exchange.table.RowKind;
import org.crampdiary.exchange.table.Source;
import org.crampdiary.exchange.table.Target;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.NamedConverter;
import org.crampdiary.ui.kit.input.OneOfMany;
import org.crampdiary.ui.kit.layout.Columns;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.jspecify.annotations.Nullable;

/** One column: its heading, some of its cells, and what it is read as. */
final class ColumnRow extends VBox {

    private static final double NARROW_EMS = 44;

    private final int index;
    private final String column;
    private final RowKind rows;
    private final MappingViewModel model;
    private final Messages messages;
    private final MappingWords words;
    private final String name;
    private final Label examples = Texts.quiet("");
    private final VBox answers = new VBox(6);
    private List<Use> uses = List.of();

    ColumnRow(int index, String column, RowKind rows, MappingViewModel model, Messages messages) {
        this.index = index;
        this.column = column;
        this.rows = rows;
        this.model = model;
        this.messages = messages;
        this.words = new MappingWords(messages);
        this.name = Errors.printable(column);
        Label heading = Texts.body(name);
        heading.getStyleClass().add("field-name");
        getChildren().add(new Columns(new VBox(2, heading, examples), answers, 0.4, NARROW_EMS));
    }

    void show(MappingPage page) {
        List<String> some = page.table().examples(column);
        examples.setText(
                some.isEmpty()
                        ? messages.text("mapping.empty-column")
                        : messages.text("mapping.such-as", String.join(" · ", some)));
        List<@Nullable Target> fields = new ArrayList<>(ColumnFields.of(page.said(), column));
        if (fields.isEmpty()) {
            fields.add(null);
        }
        if (uses.size() != fields.size()) {
            List<Use> made = new ArrayList<>();
            for (int i = 0; i < fields.size(); i++) {
                made.add(new Use(i == 0 ? "" : "-" + (i + 1)));
            }
            uses = List.copyOf(made);
            answers.getChildren().setAll(uses.stream().map(Use::node).toList());
        }
        for (int i = 0; i < uses.size(); i++) {
            uses.get(i).show(fields.get(i), page);
        }
    }

    /** One field that is read from the column; a file may have two in one. */
    private final class Use {

        private final ComboBox<@Nullable Target> field;
        private final ChosenValue<Target> fieldChoice;
        private final ComboBox<@Nullable CellUnit> unit;
        private final ChosenValue<CellUnit> unitChoice;
        private @Nullable Target now;

        Use(String more) {
            field =
                    OneOfMany.of(
                            "mapping-column-" + index + more,
                            Target.of(rows),
                            messages.text("mapping.not-used"),
                            target -> words.field(target, rows));
            field.getStyleClass().add("mapping-choice");
            field.setAccessibleText(messages.text("mapping.column", name));
            unit = new ComboBox<>();
            unit.setId("mapping-unit-" + index + more);
            unit.setConverter(NamedConverter.of(messages::name));
            unit.getStyleClass().add("mapping-unit");
            unit.setAccessibleText(messages.text("mapping.unit-of", name));
            fieldChoice =
                    new ChosenValue<>(
                            field.valueProperty(), after -> model.read(column, now, after));
            unitChoice =
                    new ChosenValue<>(
                            unit.valueProperty(),
                            chosen -> {
                                if (now != null) {
                                    model.count(now.name(), chosen);
                                }
                            });
        }

        Flow node() {
            return new Flow(field, unit);
        }

        void show(@Nullable Target target, MappingPage page) {
            now = target;
            fieldChoice.show(target);
            unitChoice.showing(() -> showUnit(target, page));
            Visibility.when(unit.getValue() != null, unit);
        }

        /** The unit that the heading or the cells tell; what they do not tell is a question. */
        private void showUnit(@Nullable Target target, MappingPage page) {
            Source source =
                    target == null || page.asks(OpenQuestion.Kind.UNIT, target.name())
                            ? null
                            : page.table().mapping().fields().get(target.name());
            CellUnit said = source == null ? null : source.unit();
            List<CellUnit> choices =
                    target == null || said == null
                            ? List.of()
                            : Arrays.stream(CellUnit.values())
                                    .filter(each -> each.tells(target.measured()))
                                    .toList();
            if (!unit.getItems().equals(choices)) {
                unit.getItems().setAll(choices);
            }
            unit.setValue(said);
        }
    }
}
