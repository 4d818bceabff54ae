package org.crampdiary.ui.guidance;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.crampdiary.model.RuleId;
import org.crampdiary.settings.Settings;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.common.Background;
import org.crampdiary.ui.common.DiaryEditor;
import org.crampdiary.ui.common.DiaryFeed;
import org.crampdiary.ui.common.Failures;
import org.crampdiary.ui.common.Navigation;
import org.crampdiary.ui.common.Notices;
import org.crampdiary.ui.common.Room;
import org.crampdiary.ui.common.View;
import org.crampdiary.ui.controls.Buttons;
import org.crampdiary.ui.controls.Card;
import org.crampdiary.ui.controls.Columns;
import org.crampdiary.ui.controls.Texts;
import org.crampdiary.ui.entry.OpenSignRows;
import org.crampdiary.ui.entry.SignAnswers;
import org.crampdiary.ui.entry.VisitEditing;
import org.crampdiary.ui.entry.VisitPane;
import org.jspecify.annotations.Nullable;

/** The diary beside published advice on when to see a health-care provider. Never a diagnosis. */
public final class GuidanceView implements View {

    private final GuidanceViewModel model;
    private final VisitEditing visits;
    private final Messages messages;
    private final FiredRuleCard firedCard;
    private final OtherRules others;
    private final OpenSignRows open;
    private final Card openCard;
    private final Label about = Texts.quiet("");
    private final VBox answer = new VBox();
    private final VBox content = new VBox();
    private final VBox root = new VBox();
    private Subscription listening = Subscription.EMPTY;

    public GuidanceView(
            DiaryFeed feed,
            DiaryEditor editor,
            Background background,
            Failures failures,
            Notices notices,
            Navigation navigation,
            Settings settings,
            Messages messages,
            Clock clock) {
        this.messages = messages;
        model =
                new GuidanceViewModel(
                        feed, editor, background, failures, notices, settings, messages, clock);
        visits = new VisitEditing(feed, editor, background, failures, notices, messages, clock);
        firedCard =
                new FiredRuleCard(
                        messages,
                        model::ask,
                        () -> navigation.go(Room.SUMMARY),
                        navigation::goToNight,
                        rule -> visits.record(Set.of(rule)));
        others =
                new OtherRules(
                        messages,
                        () -> navigation.go(Room.DIARY),
                        () -> navigation.go(Room.SETTINGS));
        open = new OpenSignRows(new SignAnswers(editor, navigation), messages);
        openCard = Card.titled(messages.text("signs.open-title"), open);
        openCard.setId("guidance-open-signs");
        about.setId("guidance-about");
        content.getStyleClass().add("column");
        root.setId("guidance");
        root.getStyleClass().add("room");
        VBox head = new VBox(4, Texts.roomTitle(messages.text("room.guidance")), about);
        root.getChildren().addAll(head, answer, openCard, visitPane(), content);
        model.pageProperty().subscribe(this::show);
    }

    private VisitPane visitPane() {
        Button open =
                Buttons.plain(
                        "guidance-visit",
                        messages.text("guidance.room.visit"),
                        visits::recordFired);
        return new VisitPane("guidance-visit", visits, open, open, messages);
    }

    /** Opens the form of a visit at which these were discussed; for a room that is shown. */
    public void recordVisit(Set<RuleId> discussed) {
        visits.record(discussed);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach() {
        listening = model.listen();
    }

    @Override
    public void detach() {
        visits.leave();
        listening.unsubscribe();
    }

    private void show(@Nullable GuidancePage page) {
        if (page != null) {
            about.setText(
                    messages.text(
                            "guidance.room.about",
                            messages.formats().night(page.asOf()),
                            page.checked()));
            open.show(page.open(), page.asOf());
            openCard.setVisible(!page.open().isEmpty());
            openCard.setManaged(!page.open().isEmpty());
            answer.getChildren().setAll(Banner.of(page, messages));
            content.getChildren().setAll(rules(page));
        }
    }

    private Node rules(GuidancePage page) {
        VBox fired = column(page.fired().stream().map(firedCard::of).toList());
        List<Node> rest = new ArrayList<>();
        if (!page.cannotTell().isEmpty()) {
            rest.add(others.cannotTell(page.cannotTell()));
        }
        if (!page.notReported().isEmpty()) {
            rest.add(others.notReported(page.notReported()));
        }
        VBox other = column(rest);
        if (page.fired().isEmpty() || page.cannotTell().isEmpty()) {
            return column(
                    Stream.of(fired, other).filter(part -> !part.getChildren().isEmpty()).toList());
        }
        return new Columns(fired, other, 0.6, 56);
    }

    private static VBox column(List<? extends Node> cards) {
        VBox column = new VBox();
        column.getStyleClass().add("column");
        column.getChildren().setAll(cards);
        return column;
    }
}
