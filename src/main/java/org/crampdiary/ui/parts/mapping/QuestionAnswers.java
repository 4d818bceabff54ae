package org.crampdiary.ui.parts.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.crampdiary.exchange.table.CellUnit;
import org.crampdiary.exchange.table.DateMeans;
import org.crampdiary.exchange.table.DateOrder;
import org.crampdiary.exchange.table.DecimalSign;
import org.crampdiary.exchange.table.OpenQuestion;
import org.crampdiary.exchange.table.RowKind;
import org.crampdiary.exchange.table.Source;
import org.crampdiary.exchange.table.Target;
import org.crampdiary.model.Coded;
import org.crampdiary.text.Folded;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.OneOfMany;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.mapping.QuestionsCard.Question;
import org.jspecify.annotations.Nullable;

/** The choices below each question of a table. */
final class QuestionAnswers {

    private static final int MOST_CHIPS = 5;

    private final MappingViewModel model;
    private final Messages messages;
    private final MappingWords words;

    QuestionAnswers(MappingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new MappingWords(messages);
    }

    /**
     * Null for what is answered elsewhere: what a row is, and which column says when it was.
     *
     * @param number tells questions about words apart
     */
    @Nullable Question of(OpenQuestion question, RowKind rows, int number) {
        String asked = words.question(question, rows);
        return switch (question.kind()) {
            case ROWS, WHEN -> null;
            case DATES -> dates(question, asked);
            case DATE_MEANS -> {
                Chips<DateMeans> chips =
                        Chips.of("mapping-ask-means", List.of(DateMeans.values()), messages);
                ChosenValue<DateMeans> chosen =
                        new ChosenValue<>(
                                chips.valueProperty(),
                                means -> model.write(style -> style.with(means)));
                Label nights = Texts.quiet("");
                nights.setId("mapping-ask-means-nights");
                yield new Question(
                        new Field(asked, nights, chips.node()),
                        page -> {
                            nights.setText(words.nights(question, page));
                            Visibility.when(!nights.getText().isEmpty(), nights);
                            chosen.show(page.said().style().dateMeans());
                        });
            }
            case DECIMAL -> {
                Chips<DecimalSign> chips =
                        Chips.of(
                                "mapping-ask-decimal-" + question.field(),
                                List.of(DecimalSign.values()),
                                messages);
                ChosenValue<DecimalSign> chosen =
                        new ChosenValue<>(
                                chips.valueProperty(),
                                sign -> model.write(style -> style.with(sign)));
                yield new Question(
                        new Field(asked, chips.node()),
                        page -> chosen.show(page.said().style().decimal()));
            }
            case UNIT -> unit(question, asked, rows);
            case WORD -> word(question, asked, rows, number);
        };
    }

    /** Only the orders in which the example is a date, with the date that it is then. */
    private Question dates(OpenQuestion question, String asked) {
        List<DateOrder> orders =
                Arrays.stream(DateOrder.values())
                        .filter(order -> question.as(order).isPresent())
                        .toList();
        Chips<DateOrder> chips =
                new Chips<>(
                        "mapping-ask-dates",
                        orders.isEmpty() ? List.of(DateOrder.values()) : orders,
                        order -> words.order(order, question),
                        Coded::code);
        ChosenValue<DateOrder> chosen =
                new ChosenValue<>(
                        chips.valueProperty(), order -> model.write(style -> style.with(order)));
        return new Question(
                new Field(asked, chips.node()), page -> chosen.show(page.said().style().dates()));
    }

    private Question unit(OpenQuestion question, String asked, RowKind rows) {
        Target target = target(question, rows);
        List<CellUnit> units =
                Arrays.stream(CellUnit.values())
                        .filter(unit -> unit.tells(target.measured()))
                        .toList();
        Chips<CellUnit> chips = Chips.of("mapping-ask-unit-" + question.field(), units, messages);
        ChosenValue<CellUnit> chosen =
                new ChosenValue<>(
                        chips.valueProperty(), unit -> model.count(question.field(), unit));
        return new Question(
                new Field(asked, chips.node()),
                page -> {
                    Source source = page.said().fields().get(question.field());
                    chosen.show(source == null ? null : source.unit());
                });
    }

    private Question word(OpenQuestion question, String asked, RowKind rows, int number) {
        Target target = target(question, rows);
        List<String> meanings = new ArrayList<>(MappingWords.meanings(target));
        meanings.add("");
        String id = "mapping-ask-word-" + number;
        Function<String, String> name = meaning -> words.meaning(target, meaning);
        String word = question.examples().getFirst();
        Node answer;
        ChosenValue<String> chosen;
        if (meanings.size() <= MOST_CHIPS) {
            Chips<String> chips =
                    new Chips<>(
                            id, meanings, name, meaning -> meaning.isEmpty() ? "nothing" : meaning);
            answer = chips.node();
            chosen = chosen(chips.valueProperty(), question.field(), word);
        } else {
            ComboBox<@Nullable String> box =
                    OneOfMany.of(id, meanings, messages.text("mapping.choose"), name);
            box.getStyleClass().add("mapping-choice");
            answer = box;
            box.setAccessibleText(asked);
            chosen = chosen(box.valueProperty(), question.field(), word);
        }
        return new Question(
                new Field(asked, answer),
                page -> {
                    Source source = page.said().fields().get(question.field());
                    chosen.show(source == null ? null : source.words().get(Folded.of(word)));
                });
    }

    private ChosenValue<String> chosen(
            javafx.beans.property.Property<@Nullable String> value, String field, String word) {
        return new ChosenValue<>(value, meaning -> model.mean(field, word, meaning));
    }

    private static Target target(OpenQuestion question, RowKind rows) {
        return Target.named(rows, question.field())
                .orElseThrow(() -> new IllegalStateException("asked of " + question.field()));
    }
}
