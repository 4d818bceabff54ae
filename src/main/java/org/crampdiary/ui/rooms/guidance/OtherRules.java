package org.crampdiary.ui.rooms.guidance;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.StillNeeded;
import org.crampdiary.model.RuleId;
import org.crampdiary.report.FigureWords;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Fold;
import org.crampdiary.ui.kit.layout.Texts;
import org.jspecify.annotations.Nullable;

/** The advice that does not match: what the diary cannot tell, and what was not reported. */
final class OtherRules {

    private final Messages messages;
    private final Runnable record;
    private final Runnable answer;
    private final Consumer<RuleId> read;
    private @Nullable Fold fold;

    OtherRules(Messages messages, Runnable record, Runnable answer, Consumer<RuleId> read) {
        this.messages = messages;
        this.record = record;
        this.answer = answer;
        this.read = read;
    }

    /** Under each thing to write the rules that can tell once it is written. */
    Card cannotTell(List<StillNeeded> groups) {
        Card card = Card.titled(messages.text("guidance.room.cannot-tell"));
        card.setId("guidance-cannot-tell");
        Flow ways = new Flow();
        if (groups.stream().anyMatch(group -> group.write().nights() > 0)) {
            String words = messages.text("guidance.room.record");
            ways.getChildren().add(Buttons.plain("guidance-record", words, record));
        }
        if (groups.stream().anyMatch(group -> group.write().profile())) {
            String words = messages.text("guidance.room.answer");
            ways.getChildren().add(Buttons.plain("guidance-answer", words, answer));
        }
        card.getChildren().add(ways);
        groups.forEach(group -> card.getChildren().add(group(group)));
        return card;
    }

    private Node group(StillNeeded group) {
        Label todo = Texts.body(FigureWords.capital(messages.text(group.words())));
        todo.getStyleClass().setAll("label", "card-title");
        Flow rules = new Flow();
        for (Finding finding : group.findings()) {
            rules.addWrapping(about(finding, messages.text(finding.title())));
        }
        VBox node = new VBox(2, todo, rules);
        for (Finding finding : group.explained()) {
            node.getChildren().add(why(finding, messages.text(finding.title()) + ": "));
        }
        node.getStyleClass().add("other-rule");
        return node;
    }

    private Button about(Finding finding, String words) {
        RuleId rule = finding.rule();
        String id = "guidance-" + rule.code() + "-page";
        return Buttons.link(id, words, () -> read.accept(rule));
    }

    private Label why(Finding finding, String before) {
        Label why = Texts.quiet(before + messages.text(finding.why()));
        why.setId("guidance-" + finding.rule().code() + "-why");
        return why;
    }

    /** Folded, and never as good news: a rule that does not match rules nothing out. */
    Card notReported(List<Finding> findings) {
        VBox list = new VBox(12, Texts.body(messages.text("guidance.room.not-ruled-out")));
        findings.forEach(finding -> list.getChildren().add(line(finding)));
        String title = messages.text("guidance.room.not-reported", findings.size());
        Fold folded = new Fold("guidance-not-reported", title, title, list);
        fold = folded;
        Card card = new Card(folded.button(), folded.content());
        card.setId("guidance-not-reported-card");
        return card;
    }

    /** Shows what was not reported. */
    void unfold() {
        if (fold != null) {
            fold.open();
        }
    }

    private Node line(Finding finding) {
        Label name = Texts.heading(messages.text(finding.title()));
        VBox line =
                new VBox(
                        2,
                        name,
                        why(finding, ""),
                        about(finding, messages.text("guidance.room.read")));
        line.getStyleClass().add("other-rule");
        return line;
    }
}
