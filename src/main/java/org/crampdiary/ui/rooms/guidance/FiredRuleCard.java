package org.crampdiary.ui.rooms.guidance;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampdiary.guidance.Finding;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.RuleId;
import org.crampdiary.text.CrampLine;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Fold;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.signs.LevelStyle;
import org.crampdiary.ui.rooms.guidance.GuidancePage.EvidenceNight;
import org.crampdiary.ui.rooms.guidance.GuidancePage.FiredRule;

/**
 * Advice that matches: how soon, why, who says so, and which nights. What was opened stays open
 * when the diary changes.
 */
final class FiredRuleCard {

    private final Messages messages;
    private final Consumer<Finding> ask;
    private final Runnable openQuestions;
    private final Consumer<LocalDate> openNight;
    private final Consumer<RuleId> recordVisit;
    private final Consumer<RuleId> read;
    private final Set<RuleId> opened = EnumSet.noneOf(RuleId.class);

    FiredRuleCard(
            Messages messages,
            Consumer<Finding> ask,
            Runnable openQuestions,
            Consumer<LocalDate> openNight,
            Consumer<RuleId> recordVisit,
            Consumer<RuleId> read) {
        this.messages = messages;
        this.ask = ask;
        this.openQuestions = openQuestions;
        this.openNight = openNight;
        this.recordVisit = recordVisit;
        this.read = read;
    }

    /** The answer's own: its reason stands in the answer above. */
    Card first(FiredRule fired) {
        String id = id(fired);
        Label name = Texts.heading(messages.text(fired.finding().title()));
        name.setId(id + "-name");
        Card card = new Card(head(name, fired, id), published(fired, id));
        card.getChildren().addAll(more(fired, id));
        card.setId(id);
        card.getStyleClass().add("fired-rule");
        return card;
    }

    /** One of the others: a line with how soon, that opens. */
    Node line(FiredRule fired) {
        String id = id(fired);
        Label why = Texts.body(messages.text(fired.finding().why()));
        why.setId(id + "-why");
        VBox content = new VBox(8, published(fired, id), why);
        Phrase rests = fired.rests();
        if (rests != null) {
            Label until = Texts.body(messages.text(rests));
            until.setId(id + "-rests");
            content.getChildren().add(until);
        }
        content.getChildren().addAll(more(fired, id));
        String title = messages.text(fired.finding().title());
        Fold fold = new Fold(id + "-open", title, title, content);
        RuleId rule = fired.finding().rule();
        if (opened.contains(rule)) {
            fold.open();
        }
        fold.openProperty()
                .subscribe((_, open) -> {
                    if (open) {
                        opened.add(rule);
                    } else {
                        opened.remove(rule);
                    }
                });
        VBox line = new VBox(8, head(fold.button(), fired, id), content);
        line.setId(id);
        line.getStyleClass().add("fired-rule");
        return line;
    }

    private static String id(FiredRule fired) {
        return "guidance-" + fired.finding().rule().code();
    }

    private List<Node> more(FiredRule fired, String id) {
        Fold nights = nights(fired, id);
        Flow links = new Flow(nights.button(), question(fired, id));
        if (fired.mayRest()) {
            links.getChildren().add(discussed(fired.finding().rule(), id));
        }
        RuleId rule = fired.finding().rule();
        String read = rule == RuleId.G11 ? "guidance.room.worked-out" : "guidance.room.read";
        links.getChildren()
                .add(Buttons.link(id + "-page", messages.text(read), () -> this.read.accept(rule)));
        return List.of(
                Texts.quiet(messages.text(fired.description().ours())), links, nights.content());
    }

    /** What is compared with, before anything of the person's own. */
    private Label published(FiredRule fired, String id) {
        Label words = Texts.body(messages.text(fired.description().basis()));
        words.setId(id + "-published");
        return words;
    }

    private Node head(Region title, FiredRule fired, String id) {
        Label badge = LevelStyle.badge(fired.finding(), messages);
        badge.setId(id + "-level");
        Flow head = new Flow(title, badge);
        badge.maxWidthProperty().bind(head.widthProperty());
        return head;
    }

    private Node question(FiredRule fired, String id) {
        return fired.asked()
                ? Buttons.link(id + "-asked", messages.text("guidance.room.asked"), openQuestions)
                : Buttons.link(
                        id + "-ask",
                        messages.text("guidance.room.ask"),
                        () -> ask.accept(fired.finding()));
    }

    private Node discussed(RuleId rule, String id) {
        return Buttons.link(
                id + "-discussed",
                messages.text("guidance.room.discuss"),
                () -> recordVisit.accept(rule));
    }

    private Fold nights(FiredRule fired, String id) {
        VBox list = new VBox(4);
        list.getChildren()
                .add(
                        Texts.quiet(
                                messages.text(
                                        "guidance.room.condition",
                                        fired.description().condition())));
        fired.evidence().forEach(night -> list.getChildren().add(night(night, id)));
        int count = fired.evidence().size();
        return new Fold(
                id + "-nights",
                messages.text("guidance.room.show-nights", count),
                messages.text("guidance.room.hide-nights", count),
                list);
    }

    private Node night(EvidenceNight evidence, String id) {
        LocalDate night = evidence.night();
        Button open =
                Buttons.link(
                        id + "-" + night,
                        messages.formats().night(night),
                        () -> openNight.accept(night));
        String words =
                evidence.cramps().stream()
                        .map(cramp -> CrampLine.of(cramp, messages).text())
                        .collect(Collectors.joining("\n"));
        Label counted = Texts.quiet(words);
        HBox.setHgrow(counted, Priority.ALWAYS);
        HBox row = new HBox(8, open, counted);
        row.setFillHeight(false);
        row.getStyleClass().add("evidence-night");
        return row;
    }
}
