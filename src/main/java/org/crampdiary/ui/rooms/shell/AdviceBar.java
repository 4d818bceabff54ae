package org.crampdiary.ui.rooms.shell;

import java.time.Clock;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.crampdiary.guidance.Assessment;
import org.crampdiary.guidance.Finding;
import org.crampdiary.guidance.Guidance;
import org.crampdiary.guidance.LevelAdvice;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.MarkSeen;
import org.crampdiary.model.Night;
import org.crampdiary.settings.Settings;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Columns;
import org.crampdiary.ui.kit.layout.Icons;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.LatestTask;
import org.crampdiary.ui.parts.session.Navigation;
import org.crampdiary.ui.parts.session.Room;
import org.crampdiary.ui.parts.session.RoomServices;
import org.crampdiary.ui.parts.signs.LevelStyle;

/**
 * Advice to ring somebody today or now, along the upper edge of every room until the person has
 * seen it. A new sign brings it back. For the FX thread.
 */
public final class AdviceBar extends VBox {

    private final DiarySession session;
    private final LatestTask latest;
    private final Navigation navigation;
    private final Settings settings;
    private final Messages messages;
    private final Clock clock;

    public AdviceBar(RoomServices services, Settings settings) {
        this.session = services.session();
        this.latest = new LatestTask(services.tasks());
        this.navigation = services.navigation();
        this.settings = settings;
        this.messages = services.messages();
        this.clock = services.clock();
        setId("advice-bar");
    }

    /** Follows the diary and the settings until unsubscribed. */
    public Subscription listen() {
        return Subscription.combine(
                session.diaryProperty().subscribe(_ -> check()),
                session.tonightProperty().subscribe((_, _) -> check()),
                settings.preferencesProperty().subscribe((_, _) -> check()));
    }

    private void check() {
        if (settings.preferences().comparisonOff()) {
            latest.forget();
            getChildren().clear();
            return;
        }
        Diary diary = session.diary();
        latest.compute(
                () -> Guidance.check(diary, Night.now(clock)),
                assessment -> show(assessment, diary));
    }

    private void show(Assessment assessment, Diary diary) {
        List<Finding> unseen =
                assessment.counted().stream()
                        .filter(Finding::urgent)
                        .filter(finding -> !diary.marks().seen().contains(key(finding)))
                        .toList();
        getChildren().clear();
        if (!unseen.isEmpty()) {
            getChildren().setAll(bar(assessment.of(unseen), unseen));
        }
    }

    private VBox bar(Assessment assessment, List<Finding> unseen) {
        LevelAdvice advice =
                LevelAdvice.of(assessment, settings.preferences().residence().numbers());
        Label heading = Texts.body(messages.text(advice.heading()));
        heading.setId("advice-bar-heading");
        heading.getStyleClass().add("advice-bar-heading");
        heading.setGraphic(Icons.of(LevelStyle.icon(assessment.level()), 1.3));
        Label reason = Texts.body(messages.sentences(advice.reason()));
        reason.setId("advice-bar-reason");
        VBox words = new VBox(4, heading, reason);
        if (!advice.body().isEmpty()) {
            words.getChildren().add(Texts.body(messages.sentences(advice.body())));
        }
        HBox buttons =
                new HBox(
                        8,
                        Buttons.plain(
                                "advice-bar-why",
                                messages.text("tonight.why"),
                                () -> {
                                    seen(unseen);
                                    navigation.go(Room.GUIDANCE);
                                }),
                        Buttons.plain(
                                "advice-bar-seen",
                                messages.text("advice-bar.seen"),
                                () -> seen(unseen)));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox bar = new VBox(new Columns(words, buttons, 0.66, 40));
        bar.getStyleClass().add("advice-bar");
        return bar;
    }

    private void seen(List<Finding> findings) {
        session.applyMarks(
                new Change(
                        findings.stream()
                                .<Edit>map(finding -> new MarkSeen(key(finding), true))
                                .toList()));
    }

    /** The same advice for the same newest entry is shown once. */
    private static String key(Finding finding) {
        return "advice-seen:"
                + finding.rule().code()
                + ":"
                + finding.urgency()
                + ":"
                + (finding.nights().isEmpty() ? "" : finding.nights().getLast());
    }
}
