package org.crampdiary.ui.rooms.summary;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Question;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.Ticker;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Card;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.crampdiary.ui.parts.form.FormPane;
import org.crampdiary.ui.parts.session.DiarySession;
import org.crampdiary.ui.parts.session.Room;
import org.crampdiary.ui.parts.session.RoomServices;

/**
 * What the doctor cannot know: the person's own questions, and whether they told what they tried.
 */
final class QuestionsCard extends VBox {

    private final DiarySession session;
    private final SummaryViewModel model;
    private final Messages messages;
    private final VBox list = new VBox(8);
    private final TextField field = new TextField();
    private final VBox tried;
    private final Ticker keeping = new Ticker(FormPane.KEPT_EVERY, this::keep);
    private Subscription listening = Subscription.EMPTY;

    QuestionsCard(RoomServices services, SummaryViewModel model) {
        this.session = services.session();
        this.model = model;
        this.messages = services.messages();
        tried =
                Card.titled(
                        messages.text("profile.tried"),
                        Texts.quiet(messages.text("summary.tried-why")),
                        Buttons.plain(
                                "summary-tried",
                                messages.text("summary.tried-tell"),
                                () -> services.navigation().go(Room.SETTINGS)));
        field.setId("summary-question");
        field.setPromptText(messages.text("summary.question-prompt"));
        field.setAccessibleText(messages.text("summary.questions"));
        field.setOnAction(_ -> add());
        getStyleClass().add("column");
        getChildren()
                .addAll(
                        Card.titled(
                                messages.text("summary.questions"),
                                list,
                                field,
                                Buttons.plain(
                                        "summary-question-add",
                                        messages.text("summary.question-add"),
                                        this::add)),
                        tried);
    }

    /** What was typed since the press stays. */
    private void add() {
        String asked = field.getText();
        keep();
        model.ask(
                asked,
                () -> {
                    if (field.getText().equals(asked)) {
                        field.clear();
                    }
                });
    }

    void attach() {
        field.setText(model.typedQuestion());
        listening =
                Subscription.combine(
                        session.diaryProperty().subscribe(this::show),
                        field.textProperty().subscribe((_, _) -> keeping.start()));
    }

    void detach() {
        listening.unsubscribe();
        keep();
    }

    private void keep() {
        keeping.stop();
        model.keepQuestion(field.getText());
    }

    private void show(Diary diary) {
        Visibility.when(diary.profile().tried() == null, tried);
        list.getChildren().setAll(diary.questions().stream().map(this::line).toList());
    }

    private Node line(Question question) {
        Label text = Texts.body(question.text());
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line =
                new HBox(
                        8,
                        text,
                        Buttons.named(
                                Buttons.plain(
                                        "summary-question-remove-" + question.id(),
                                        messages.text("summary.question-remove"),
                                        () -> model.remove(question)),
                                question.text()));
        line.getStyleClass().add("field-line");
        return line;
    }
}
