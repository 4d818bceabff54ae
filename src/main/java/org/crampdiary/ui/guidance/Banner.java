package org.crampdiary.ui.guidance;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.controls.Card;
import org.crampdiary.ui.controls.Icons;
import org.crampdiary.ui.controls.LevelLook;
import org.crampdiary.ui.controls.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** The answer in one sentence and what to do now. */
final class Banner {

    private Banner() {}

    static Card of(GuidancePage page, Messages messages) {
        Label heading =
                Texts.body(
                        page.empty()
                                ? messages.text("guidance.room.empty")
                                : messages.text(page.advice().heading()));
        heading.setId("guidance-level");
        heading.getStyleClass().setAll("label", "room-title");
        Label body =
                Texts.body(
                        page.advice().body().stream()
                                .map(messages::text)
                                .collect(Collectors.joining(" ")));
        body.setId("guidance-advice");
        VBox words = new VBox(6, heading);
        if (page.empty()) {
            words.getChildren().add(Texts.body(messages.text("guidance.room.empty-how")));
        }
        words.getChildren().add(body);
        HBox.setHgrow(words, Priority.ALWAYS);
        FontIcon icon = Icons.of(LevelLook.icon(page.level()), 1.9);
        icon.getStyleClass().add("banner-icon");
        HBox line = new HBox(16, icon, words);
        Card card = new Card(line);
        card.setId("guidance-banner");
        card.getStyleClass().addAll("banner", LevelLook.card(page.level()));
        return card;
    }
}
