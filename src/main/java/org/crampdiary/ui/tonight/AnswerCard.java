package org.crampdiary.ui.tonight;

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
import org.crampdiary.ui.common.Background;
import org.crampdiary.ui.common.Failures;
import org.crampdiary.ui.common.Latest;
import org.crampdiary.ui.common.Navigation;
import org.crampdiary.ui.common.Room;
import org.crampdiary.ui.controls.Buttons;
import org.crampdiary.ui.controls.Card;
import org.crampdiary.ui.controls.Icons;
import org.crampdiary.ui.controls.LevelLook;
import org.crampdiary.ui.controls.Shown;
import org.crampdiary.ui.controls.Texts;

/** The answer of the guidance in two sentences, with the way to its reasons; absent at level 0. */
final class AnswerCard extends VBox {

    private final Latest latest;
    private final Settings settings;
    private final Messages messages;
    private final Label heading = Texts.heading("");
    private final Label body = Texts.body("");
    private final Label why = Texts.body("");
    private final Card card;

    AnswerCard(
            Background background,
            Failures failures,
            Navigation navigation,
            Settings settings,
            Messages messages) {
        this.latest = new Latest(background, failures);
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
        Shown.when(false, this);
    }

    /** Computes the answer for a snapshot and shows it. */
    void show(Diary diary, LocalDate night) {
        latest.compute(() -> Guidance.check(diary, night), this::show);
    }

    private void show(Assessment assessment) {
        boolean something = assessment.level() != Level.SELF_CARE;
        Shown.when(something, this);
        LevelAdvice advice = LevelAdvice.of(assessment, settings.preferences().numbers());
        heading.setText(messages.text(advice.heading()));
        body.setText(advice.body().stream().map(messages::text).collect(Collectors.joining(" ")));
        boolean urgent = assessment.level().number() >= Level.PROMPT.number();
        Shown.when(urgent, body);
        why.setText(
                assessment.with(Status.FIRED).stream()
                        .filter(finding -> finding.level() == assessment.level())
                        .filter(finding -> !finding.resting())
                        .findFirst()
                        .map(Finding::why)
                        .map(messages::text)
                        .orElse(""));
        heading.setGraphic(Icons.of(LevelLook.icon(assessment.level()), 1.3));
        card.getStyleClass().setAll("card", LevelLook.card(assessment.level()));
    }
}
