package org.crampdiary.ui.parts.experiment;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.crampdiary.report.ExperimentReport;
import org.crampdiary.report.Experiments;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.View;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Fold;
import org.crampdiary.ui.kit.layout.ScrollTo;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.form.FormPane;
import org.crampdiary.ui.parts.session.Room;
import org.crampdiary.ui.parts.session.RoomServices;
import org.jspecify.annotations.Nullable;

/**
 * The card "My own question": a person's experiments on themselves, the nights before beside those
 * during. Offered, never pushed.
 */
public final class ExperimentCard implements View {

    private final RoomServices services;
    private final ExperimentViewModel model;
    private final ExperimentPreview sketch;
    private final Messages messages;
    private final Button tryOut;
    private final Label what;
    private final Label oneAtATime;
    private final VBox current = new VBox();
    private final VBox older = new VBox();
    private final VBox preview = new VBox();
    private final Fold olderFold;
    private final VBox content;
    private final VBox place;
    private final Card root;
    private Subscription listening = Subscription.EMPTY;

    public ExperimentCard(RoomServices services) {
        this.services = services;
        this.messages = services.messages();
        model = new ExperimentViewModel(services, () -> services.navigation().go(Room.TRENDS));
        sketch = new ExperimentPreview(services);
        what = Texts.quiet(messages.text("question.what"));
        oneAtATime = Texts.quiet(messages.text("question.one-at-a-time"));
        oneAtATime.setId("question-one-at-a-time");
        tryOut = Buttons.plain("question-new", "", model::create);
        olderFold =
                new Fold(
                        "question-older",
                        messages.text("question.older"),
                        messages.text("question.older.hide"),
                        older);
        current.getStyleClass().add("experiments");
        older.getStyleClass().add("experiments");
        content =
                new VBox(
                        what,
                        current,
                        new Flow(tryOut, fair()),
                        oneAtATime,
                        olderFold.button(),
                        older);
        content.getStyleClass().add("form");
        place = new VBox(content);
        root = Card.titled(messages.text("question.title"), place);
        root.setId("trends-question");
        preview.setId("question-preview");
        preview.getStyleClass().add("question-preview");
        model.experimentsProperty().subscribe(this::show);
        sketch.sentencesProperty().subscribe(this::preview);
        model.form().openProperty().subscribe((_, now) -> show(now));
    }

    private Button fair() {
        return Buttons.link(
                "question-fair",
                messages.text("question.fair"),
                () -> services.navigation().goToPage("my-own-question"));
    }

    private void show(Experiments experiments) {
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        fill(current, "question-current", experiments.current());
        fill(older, "question-older", experiments.older());
        boolean any = !experiments.current().isEmpty();
        Visibility.when(!any, what);
        Visibility.when(any, current);
        tryOut.setText(messages.text(any ? "question.try-else" : "question.try"));
        Visibility.when(!experiments.goingOn(), tryOut);
        Visibility.when(experiments.goingOn(), oneAtATime);
        Visibility.when(!experiments.older().isEmpty(), olderFold.button());
        if (experiments.older().isEmpty()) {
            olderFold.close();
        }
        if (focused != null && (focused.getScene() == null || !focused.isVisible())) {
            Node same = content.lookup("#" + focused.getId());
            (same == null || !same.isVisible() ? first() : same).requestFocus();
        }
    }

    /** Where the keyboard goes when what had it is gone. */
    private Node first() {
        Node going = content.lookup("#question-current-0-edit");
        return tryOut.isVisible() || going == null ? tryOut : going;
    }

    private void preview(List<String> sentences) {
        preview.getChildren().setAll(sentences.stream().map(Texts::body).toList());
        Visibility.when(!sentences.isEmpty(), preview);
    }

    private void fill(VBox box, String id, List<ExperimentReport> reports) {
        List<Node> panes = new ArrayList<>();
        for (ExperimentReport report : reports) {
            panes.add(new ExperimentPane(id + "-" + panes.size(), report, model, services));
        }
        box.getChildren().setAll(panes);
    }

    private void show(@Nullable OpenExperiment open) {
        sketch.follow(open);
        if (open == null) {
            place.getChildren().setAll(content);
            first().requestFocus();
            return;
        }
        ExperimentForm form = new ExperimentForm(open.model(), preview, messages);
        FormPane pane =
                new FormPane(
                        "question",
                        model.form(),
                        messages,
                        form,
                        Texts.body(messages.text("question.medicine")));
        pane.getStyleClass().add("form");
        place.getChildren().setAll(pane.with(fair()));
        if (root.getScene() != null) {
            ScrollTo.top(root);
            form.lookup("#question-change").requestFocus();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach() {
        model.listen();
        listening = services.session().diaryProperty().subscribe(sketch::refresh);
    }

    @Override
    public void detach() {
        listening.unsubscribe();
        model.stopListening();
    }
}
