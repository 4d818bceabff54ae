package org.crampdiary.ui.rooms.guidance;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Icons;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.signs.LevelStyle;
import org.kordamp.ikonli.javafx.FontIcon;

/** The answer in one sentence and what to do now. */
final class Banner {

    private Banner() {}

    /**
     * @param switchOn compares again
     */
    static Card of(GuidancePage page, Runnable switchOn, Messages messages) {
        Label heading =
                Texts.body(
                        page.empty()
                                ? messages.text("guidance.room.empty")
                                : messages.text(page.advice().heading()));
        heading.setId("guidance-level");
        heading.getStyleClass().setAll("label", "room-title");
        Label body = Texts.body(messages.sentences(page.advice().body()));
        body.setId("guidance-advice");
        VBox words = new VBox(6, heading);
        if (page.empty()) {
            words.getChildren().add(Texts.body(messages.text("guidance.room.empty-how")));
        }
        if (!page.advice().reason().isEmpty()) {
            Label reason = Texts.body(messages.sentences(page.advice().reason()));
            reason.setId("guidance-reason");
            words.getChildren().add(reason);
        }
        words.getChildren().add(body);
        if (page.switchedOff()) {
            words.getChildren()
                    .add(
                            Buttons.plain(
                                    "guidance-switch-on",
                                    messages.text("guidance.room.switch-on"),
                                    switchOn));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        FontIcon icon = Icons.of(LevelStyle.icon(page.level()), 1.9);
        icon.getStyleClass().add("banner-icon");
        HBox line = new HBox(16, icon, words);
        Card card = new Card(line);
        card.setId("guidance-banner");
        card.getStyleClass().addAll("banner", LevelStyle.card(page.level()));
        return card;
    }
}
