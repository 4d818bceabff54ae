package org.crampdiary.ui.parts.signs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.guidance.Assessment;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.guidance.LevelAdvice;
import org.crampdiary.guidance.OpenSign;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.Symptom;
import org.crampdiary.settings.Settings;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Icons;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.LatestTask;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/**
 * Says at once, beside a form that is not saved yet, when the signs ticked in it call for help
 * today or now. For the FX thread.
 */
public final class SignAdvice extends VBox {

    private final DiarySession session;
    private final LatestTask latest;
    private final Settings settings;
    private final Messages messages;
    private final Clock clock;

    public SignAdvice(RoomServices services, Settings settings) {
        this.session = services.session();
        this.latest = new LatestTask(services.tasks());
        this.settings = settings;
        this.messages = services.messages();
        this.clock = services.clock();
        hide();
    }

    /** Looks at the signs that are ticked now for a night. */
    public void show(LocalDate night, @Nullable List<Symptom> ticked) {
        if (ticked == null || ticked.isEmpty()) {
            latest.forget();
            hide();
            return;
        }
        Diary diary = session.diary();
        LocalDate asOf = Night.now(clock);
        latest.compute(
                () -> brought(diary, night, ticked, asOf),
                brought -> brought.ifPresentOrElse(this::show, this::hide));
    }

    /** What the form would bring about that the diary does not say already. */
    private static Optional<Assessment> brought(
            Diary diary, LocalDate night, List<Symptom> ticked, LocalDate asOf) {
        Set<Symptom> said = new LinkedHashSet<>(OpenSign.standing(night, diary));
        said.addAll(ticked);
        Night record = diary.nightOrEmpty(night).with(NightFields.SYMPTOMS, List.copyOf(said));
        Assessment before = Guidance.check(diary, asOf);
        Assessment after = Guidance.check(diary.apply(Change.of(new PutNight(record))), asOf);
        List<Finding> brought =
                after.findings().stream()
                        .filter(Finding::urgent)
                        .filter(finding -> finding.urgency() > same(finding, before).urgency())
                        .toList();
        return brought.isEmpty() ? Optional.empty() : Optional.of(after.of(brought));
    }

    private static Finding same(Finding finding, Assessment other) {
        return other.findings().stream()
                .filter(one -> one.rule() == finding.rule())
                .findFirst()
                .orElseThrow();
    }

    private void show(Assessment brought) {
        LevelAdvice advice = LevelAdvice.of(brought, settings.preferences().residence().numbers());
        Label heading = Texts.heading(messages.text(advice.heading()));
        heading.setWrapText(true);
        heading.setId("sign-advice");
        heading.setGraphic(Icons.of(LevelStyle.icon(brought.level()), 1.3));
        Card card = new Card(heading);
        Stream.of(messages.sentences(advice.reason()), messages.sentences(advice.body()))
                .filter(words -> !words.isEmpty())
                .forEach(words -> card.getChildren().add(Texts.body(words)));
        card.getStyleClass().add(LevelStyle.card(brought.level()));
        getChildren().setAll(card);
        Visibility.when(true, this);
    }

    private void hide() {
        getChildren().clear();
        Visibility.when(false, this);
    }
}
