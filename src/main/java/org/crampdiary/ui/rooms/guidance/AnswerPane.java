package org.crampdiary.ui.rooms.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.crampdiary.guidance.QuinineUse;
import org.crampdiary.model.RuleId;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Columns;
import org.crampdiary.ui.kit.layout.Fold;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.session.Navigation;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.signs.OpenSignRows;
import org.crampdiary.ui.parts.signs.SignAnswers;
import org.crampdiary.ui.parts.visit.VisitPane;
import org.crampdiary.ui.parts.visit.VisitViewModel;
import org.crampdiary.ui.rooms.guidance.GuidancePage.FiredRule;

/**
 * What the diary says: the answer, the signs that are open, a visit to write down, what fired, what
 * cannot be told and what was not reported.
 */
final class AnswerPane extends VBox {

    private final FiredRuleCard firedCard;
    private final OtherRules others;
    private final OpenSignRows open;
    private final Runnable switchOn;
    private final Messages messages;
    private final Navigation navigation;
    private final Card openCard;
    private final VBox answer = new VBox();
    private final VBox rules = new VBox();

    AnswerPane(
            FiredRuleCard firedCard,
            OtherRules others,
            VisitViewModel visits,
            Runnable switchOn,
            RoomServices services) {
        this.firedCard = firedCard;
        this.others = others;
        this.switchOn = switchOn;
        messages = services.messages();
        navigation = services.navigation();
        open = new OpenSignRows(new SignAnswers(services), messages);
        openCard = Card.titled(messages.text("signs.open-title"), open);
        openCard.setId("guidance-open-signs");
        getStyleClass().add("column");
        getChildren().addAll(answer, openCard, visitPane(visits), rules);
    }

    private VisitPane visitPane(VisitViewModel visits) {
        Button button =
                Buttons.plain(
                        "guidance-visit",
                        messages.text("guidance.room.visit"),
                        visits::recordFired);
        return new VisitPane("guidance-visit", visits, button, button, messages);
    }

    void show(GuidancePage page) {
        open.show(page.open(), page.asOf());
        Visibility.when(!page.open().isEmpty(), openCard);
        answer.getChildren().setAll(Banner.of(page, switchOn, messages));
        rules.getChildren().setAll(rules(page));
    }

    /** Brings what is said about a rule into sight, wherever it stands. */
    void bringIntoSight(RuleId rule) {
        others.unfold();
        Node why = lookup("#guidance-" + rule.code() + "-why");
        Node other = lookup("#guidance-" + rule.code());
        Node named = other == null ? lookup("#guidance-" + rule.code() + "-page") : other;
        Node shown = why == null ? named : why.getParent();
        if (shown != null) {
            Fold.openAround(shown);
            ScrollTo.top(shown);
        }
    }

    private Node rules(GuidancePage page) {
        VBox fired = column(fired(page.fired()));
        List<Node> rest = new ArrayList<>();
        QuinineUse quinine = page.quinine();
        if (quinine != null) {
            fired.getChildren().add(QuinineCard.of(quinine, messages, navigation));
        }
        if (!page.cannotTell().isEmpty()) {
            rest.add(others.cannotTell(page.cannotTell()));
        }
        if (!page.notReported().isEmpty()) {
            rest.add(others.notReported(page.notReported()));
        }
        VBox other = column(rest);
        if (fired.getChildren().isEmpty() || page.cannotTell().isEmpty()) {
            return column(
                    Stream.of(fired, other).filter(part -> !part.getChildren().isEmpty()).toList());
        }
        return new Columns(fired, other, 0.6, 56);
    }

    /** The answer's own card, and a line for each of the others. */
    private List<Node> fired(List<FiredRule> fired) {
        List<Node> parts = new ArrayList<>();
        boolean answered = !fired.isEmpty() && !fired.getFirst().finding().resting();
        if (answered) {
            parts.add(firedCard.first(fired.getFirst()));
        }
        List<FiredRule> others = fired.subList(answered ? 1 : 0, fired.size());
        if (!others.isEmpty()) {
            Card card = Card.titled(messages.text("guidance.room.others"));
            card.setId("guidance-others");
            others.forEach(each -> card.getChildren().add(firedCard.line(each)));
            parts.add(card);
        }
        return parts;
    }

    private static VBox column(List<? extends Node> cards) {
        VBox column = new VBox();
        column.getStyleClass().add("column");
        column.getChildren().setAll(cards);
        return column;
    }
}
