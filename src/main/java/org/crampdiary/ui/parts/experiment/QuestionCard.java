package org.crampdiary.ui.parts.experiment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
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
import org.crampdiary.ui.parts.session.Background;
import org.crampdiary.ui.parts.session.DiaryEditor;
import org.crampdiary.ui.parts.session.DiaryFeed;
import org.crampdiary.ui.parts.session.Failures;
import org.crampdiary.ui.parts.session.LatestTask;
import org.crampdiary.ui.parts.session.Navigation;
import org.crampdiary.ui.parts.session.Notices;
import org.jspecify.annotations.Nullable;

/**
 * The card "My own question": a person's experiments on themselves, the nights before beside those
 * during. Offered, never pushed.
 */
public final class QuestionCard implements View {

    private final QuestionViewModel model;
    private final Navigation navigation;
    private final Messages messages;
    private final Button tryOut;
    private final Label what;
    private final VBox current = new VBox();
    private final VBox older = new VBox();
    private final VBox preview = new VBox();
    private final Fold olderFold;
    private final VBox content;
    private final VBox place;
    private final Card root;
    private Node form = new VBox();

    public QuestionCard(
            DiaryFeed feed,
            DiaryEditor editor,
            Background background,
            Failures failures,
            Notices notices,
            Navigation navigation,
            Messages messages,
            Clock clock) {
        this.navigation = navigation;
        this.messages = messages;
        ExperimentEditing editing =
                new ExperimentEditing(
                        feed,
                        editor,
                        new LatestTask(background, failures),
                        notices,
                        messages,
                        clock);
        model =
                new QuestionViewModel(
                        feed,
                        editor,
                        new LatestTask(background, failures),
                        notices,
                        editing,
                        messages,
                        clock);
        what = Texts.quiet(messages.text("question.what"));
        tryOut = Buttons.plain("question-new", "", editing::create);
        olderFold =
                new Fold(
                        "question-older",
                        messages.text("question.older"),
                        messages.text("question.older.hide"),
                        older);
        current.getStyleClass().add("experiments");
        older.getStyleClass().add("experiments");
        content = new VBox(what, current, new Flow(tryOut, fair()), olderFold.button(), older);
        content.getStyleClass().add("form");
        place = new VBox(content);
        root = Card.titled(messages.text("question.title"), place);
        root.setId("trends-question");
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        preview.setId("question-preview");
        preview.getStyleClass().add("question-preview");
        model.experimentsProperty().subscribe(this::show);
        editing.previewProperty().subscribe(this::preview);
        editing.formProperty().subscribe((_, now) -> show(now));
        editing.refusedProperty().subscribe((_, now) -> refused(now));
    }

    private Button fair() {
        return Buttons.link(
                "question-fair",
                messages.text("question.fair"),
                () -> navigation.goToPage("my-own-question"));
    }

    private void show(Experiments experiments) {
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        fill(current, "question-current", experiments.current());
        fill(older, "question-older", experiments.older());
        boolean any = !experiments.current().isEmpty();
        show(what, !any);
        show(current, any);
        tryOut.setText(messages.text(any ? "question.try-else" : "question.try"));
        show(olderFold.button(), !experiments.older().isEmpty());
        if (experiments.older().isEmpty()) {
            olderFold.close();
        }
        if (focused != null && focused.getScene() == null) {
            Node same = content.lookup("#" + focused.getId());
            (same == null ? tryOut : same).requestFocus();
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void preview(List<String> sentences) {
        preview.getChildren().setAll(sentences.stream().map(Texts::body).toList());
        show(preview, !sentences.isEmpty());
    }

    private void fill(VBox box, String id, List<ExperimentReport> reports) {
        List<Node> panes = new ArrayList<>();
        for (ExperimentReport report : reports) {
            panes.add(
                    new ExperimentPane(
                            id + "-" + panes.size(), report, model, navigation, messages));
        }
        box.getChildren().setAll(panes);
    }

    private void show(ExperimentEditing.@Nullable Open open) {
        if (open == null) {
            place.getChildren().setAll(content);
            tryOut.requestFocus();
            return;
        }
        form = new ExperimentForm(open.model(), preview, messages);
        VBox box = new VBox();
        box.getStyleClass().add("form");
        if (open.restored()) {
            box.getChildren().add(Texts.quiet(messages.text("question.restored")));
        }
        box.getChildren()
                .addAll(form, Texts.body(messages.text("question.medicine")), wrong(), buttons());
        place.getChildren().setAll(box);
        if (root.getScene() != null) {
            ScrollTo.top(root);
            form.lookup("#question-change").requestFocus();
        }
    }

    private Label wrong() {
        Label wrong = Texts.label(messages.text("question.refused"), "field-error");
        wrong.setId("question-refused");
        wrong.setWrapText(true);
        wrong.visibleProperty().bind(model.editing().refusedProperty());
        wrong.managedProperty().bind(model.editing().refusedProperty());
        return wrong;
    }

    private Flow buttons() {
        return new Flow(
                Buttons.primary(
                        "question-save", messages.text("question.save"), model.editing()::save),
                Buttons.plain(
                        "question-cancel",
                        messages.text("question.cancel"),
                        model.editing()::cancel),
                fair());
    }

    private void refused(boolean now) {
        Node field = now ? form.lookup(":wrong") : null;
        if (field != null) {
            ScrollTo.top(field);
            field.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        if (model.editing().formProperty().get() == null) {
            return;
        }
        if (event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.S) {
            model.editing().save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.editing().cancel();
            event.consume();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach() {
        model.listen();
    }

    @Override
    public void detach() {
        model.stopListening();
    }
}
