package org.crampdiary.ui.parts.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.crampdiary.exchange.table.OpenQuestion;
import org.crampdiary.exchange.table.RowKind;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.jspecify.annotations.Nullable;

/** What the file does not say by itself. Answers stay to be seen, and can be changed. */
final class QuestionsCard {

    private final QuestionAnswers answers;
    private final Card card;
    private final List<Node> above;
    private Map<Asked, Question> shown = new HashMap<>();

    /** A question as it is put, by which an answer stays where it is. */
    private record Asked(OpenQuestion question, RowKind rows) {}

    /** A question on the screen. */
    record Question(Node node, Consumer<MappingPage> show) {}

    QuestionsCard(MappingViewModel model, Messages messages) {
        this.answers = new QuestionAnswers(model, messages);
        card =
                Card.titled(
                        messages.text("mapping.questions"),
                        Texts.quiet(messages.text("mapping.questions-why")));
        card.setId("mapping-questions");
        above = List.copyOf(card.getChildren());
    }

    Card card() {
        return card;
    }

    void show(MappingPage page) {
        RowKind rows = page.said().rows();
        Map<Asked, Question> next = new HashMap<>();
        List<Node> nodes = new ArrayList<>(above);
        if (rows != null) {
            for (OpenQuestion question : page.table().asked()) {
                Question asked = question(question, rows, next.size());
                if (asked != null) {
                    next.put(new Asked(question, rows), asked);
                    nodes.add(asked.node());
                    asked.show().accept(page);
                }
            }
        }
        shown = next;
        if (!card.getChildren().equals(nodes)) {
            card.getChildren().setAll(nodes);
        }
        Visibility.when(nodes.size() > above.size(), card);
    }

    /** Where a question is answered; this card when it is not asked here. */
    Node of(OpenQuestion question, @Nullable RowKind rows) {
        Question asked = rows == null ? null : shown.get(new Asked(question, rows));
        return asked == null ? card : asked.node();
    }

    private @Nullable Question question(OpenQuestion question, RowKind rows, int number) {
        Question known = shown.get(new Asked(question, rows));
        return known == null ? answers.of(question, rows, number) : known;
    }
}
