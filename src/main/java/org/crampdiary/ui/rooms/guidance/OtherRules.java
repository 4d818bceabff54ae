package org.crampdiary.ui.rooms.guidance;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.guidance.Finding;
import org.crampdiary.model.RuleId;
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

    /** With what to record before it can tell. */
    Card cannotTell(List<Finding> findings) {
        Card card = Card.titled(messages.text("guidance.room.cannot-tell"));
        card.setId("guidance-cannot-tell");
        card.getChildren()
                .add(
                        new Flow(
                                Buttons.plain(
                                        "guidance-record",
                                        messages.text("guidance.room.record"),
                                        record),
                                Buttons.plain(
                                        "guidance-answer",
                                        messages.text("guidance.room.answer"),
                                        answer)));
        findings.forEach(finding -> card.getChildren().add(line(finding, "body-text")));
        return card;
    }

    /** Folded, and never as good news: a rule that does not match rules nothing out. */
    Card notReported(List<Finding> findings) {
        VBox list = new VBox(12, Texts.body(messages.text("guidance.room.not-ruled-out")));
        findings.forEach(finding -> list.getChildren().add(line(finding, "quiet-text")));
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

    private Node line(Finding finding, String styleClass) {
        Label name = Texts.heading(messages.text(finding.title()));
        Label why = Texts.body(messages.text(finding.why()));
        why.getStyleClass().setAll("label", styleClass);
        why.setId("guidance-" + finding.rule().code() + "-why");
        Button about =
                Buttons.link(
                        "guidance-" + finding.rule().code() + "-page",
                        messages.text("guidance.room.read"),
                        () -> read.accept(finding.rule()));
        VBox line = new VBox(2, name, why, about);
        line.getStyleClass().add("other-rule");
        return line;
    }
}
