package org.crampdiary.ui.rooms.tonight;

import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.guidance.Assessment;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.LevelAdvice;
import org.crampdiary.model.Diary;
import org.crampdiary.settings.Settings;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Icons;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.session.LatestTask;
import org.crampdiary.ui.parts.session.Room;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.signs.LevelStyle;

/**
 * The answer of the guidance with its first reason and the way to the others; not at level 0, nor
 * while the comparison is switched off.
 */
final class AnswerCard extends VBox {

    private final LatestTask latest;
    private final Settings settings;
    private final Messages messages;
    private final Label heading = Texts.heading("");
    private final Label body = Texts.body("");
    private final Label why = Texts.body("");
    private final Card card;

    AnswerCard(RoomServices services, Settings settings) {
        this.latest = new LatestTask(services.tasks());
        this.settings = settings;
        this.messages = services.messages();
        heading.setId("tonight-answer");
        heading.setWrapText(true);
        why.setId("tonight-answer-reason");
        body.setId("tonight-answer-how");
        card =
                new Card(
                        heading,
                        why,
                        body,
                        Buttons.link(
                                "tonight-why",
                                messages.text("tonight.why"),
                                () -> services.navigation().go(Room.GUIDANCE)));
        getChildren().add(card);
        Visibility.when(false, this);
    }

    /** Computes the answer for a snapshot and shows it. */
    void show(Diary diary, LocalDate night) {
        if (settings.preferences().comparisonOff()) {
            latest.forget();
            Visibility.when(false, this);
        } else {
            latest.compute(() -> Guidance.check(diary, night), this::show);
        }
    }

    private void show(Assessment assessment) {
        boolean something = assessment.level() != Level.SELF_CARE;
        Visibility.when(something, this);
        LevelAdvice advice =
                LevelAdvice.of(assessment, settings.preferences().residence().numbers());
        heading.setText(messages.text(advice.heading()));
        why.setText(messages.sentences(advice.reason()));
        body.setText(messages.sentences(advice.body()));
        Visibility.when(!advice.body().isEmpty(), body);
        heading.setGraphic(Icons.of(LevelStyle.icon(assessment.level()), 1.3));
        card.getStyleClass().setAll("card", LevelStyle.card(assessment.level()));
    }
}
