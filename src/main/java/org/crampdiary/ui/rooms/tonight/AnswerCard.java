package org.crampdiary.ui.rooms.tonight;

import java.time.LocalDate;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.guidance.Assessment;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.guidance.Level;
import org.crampdiary.guidance.LevelAdvice;
import org.crampdiary.guidance.Status;
import org.crampdiary.model.Diary;
import org.crampdiary.settings.Settings;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Icons;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.session.LatestTask;
import org.crampdiary.ui.parts.session.Navigation;
import org.crampdiary.ui.parts.session.Room;
import org.crampdiary.ui.parts.session.Tasks;
import org.crampdiary.ui.parts.signs.LevelStyle;

/** The answer of the guidance in two sentences, with the way to its reasons; absent at level 0. */
final class AnswerCard extends VBox {

    private final LatestTask latest;
    private final Settings settings;
    private final Messages messages;
    private final Label heading = Texts.heading("");
    private final Label body = Texts.body("");
    private final Label why = Texts.body("");
    private final Card card;

    AnswerCard(Tasks tasks, Navigation navigation, Settings settings, Messages messages) {
        this.latest = new LatestTask(tasks);
        this.settings = settings;
        this.messages = messages;
        heading.setId("tonight-answer");
        heading.setWrapText(true);
        body.setId("tonight-answer-how");
        card =
                new Card(
                        heading,
                        body,
                        why,
                        Buttons.link(
                                "tonight-why",
                                messages.text("tonight.why"),
                                () -> navigation.go(Room.GUIDANCE)));
        getChildren().add(card);
        Visibility.when(false, this);
    }

    /** Computes the answer for a snapshot and shows it. */
    void show(Diary diary, LocalDate night) {
        latest.compute(() -> Guidance.check(diary, night), this::show);
    }

    private void show(Assessment assessment) {
        boolean something = assessment.level() != Level.SELF_CARE;
        Visibility.when(something, this);
        LevelAdvice advice =
                LevelAdvice.of(assessment, settings.preferences().residence().numbers());
        heading.setText(messages.text(advice.heading()));
        body.setText(advice.body().stream().map(messages::text).collect(Collectors.joining(" ")));
        boolean urgent = assessment.level().number() >= Level.PROMPT.number();
        Visibility.when(urgent, body);
        why.setText(
                assessment.with(Status.FIRED).stream()
                        .filter(finding -> finding.level() == assessment.level())
                        .filter(finding -> !finding.resting())
                        .findFirst()
                        .map(Finding::why)
                        .map(messages::text)
                        .orElse(""));
        heading.setGraphic(Icons.of(LevelStyle.icon(assessment.level()), 1.3));
        card.getStyleClass().setAll("card", LevelStyle.card(assessment.level()));
    }
}
