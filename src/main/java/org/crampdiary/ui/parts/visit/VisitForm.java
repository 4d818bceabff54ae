package org.crampdiary.ui.parts.visit;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.crampdiary.guidance.Finding;
import org.crampdiary.model.Visit;
import org.crampdiary.model.VisitFields;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.Suggestions;
import org.crampdiary.ui.kit.input.Suggestions.Suggestion;
import org.crampdiary.ui.kit.input.TextInput;
import org.crampdiary.ui.kit.input.TextLine;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Fold;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.parts.form.AnswerNodes;
import org.crampdiary.ui.parts.form.NoteField;
import org.crampdiary.ui.parts.form.TextAnswer;

/** Every question about one visit. All but the date may stay unanswered. */
public final class VisitForm extends VBox {

    private static final int WEEK = 7;
    private static final int[] WEEKS = {2, 4, 8, 12};

    private final String id;
    private final VisitFormModel model;
    private final Messages messages;
    private final AnswerNodes<Visit> nodes;

    /** Ids begin with {@code id}, such as {@code id-date} or {@code id-G08}. */
    public VisitForm(String id, VisitFormModel model, VisitSubjects subjects, Messages messages) {
        this.id = id;
        this.model = model;
        this.messages = messages;
        nodes = new AnswerNodes<>(id, "visit.", model, messages);
        getStyleClass().add("form");
        getChildren()
                .addAll(
                        nodes.of(
                                VisitFormModel.asked(),
                                Map.of(
                                        VisitFields.DATE,
                                        date(),
                                        VisitFields.WITH,
                                        with(),
                                        VisitFields.DISCUSSED,
                                        nodes.asked(VisitFields.DISCUSSED, discussed(subjects)),
                                        VisitFields.REST_NIGHTS,
                                        rest(),
                                        VisitFields.OUTCOME,
                                        reply())));
    }

    private Node date() {
        TextLine line =
                TextLine.ofDate(id + "-date", messages.text("visit.date"), model.date(), messages);
        line.setMaxWidth(USE_PREF_SIZE);
        return line.onLeave(model::validateDate).withError(model.date().errorProperty(), messages);
    }

    private Node with() {
        TextAnswer with = model.text(VisitFields.WITH);
        TextLine line = nodes.line(VisitFields.WITH, 18, with.textProperty());
        line.getStyleClass().add("visit-with");
        List<Suggestion> people =
                Stream.of("visit.gp", "visit.specialist", "visit.nurse", "visit.pharmacist")
                        .map(this::person)
                        .toList();
        Field field = line.withError(with.errorProperty(), messages);
        field.getChildren()
                .add(
                        Suggestions.of(
                                id + "-with",
                                messages.text("visit.with"),
                                people,
                                with.textProperty()));
        return field;
    }

    private Suggestion person(String key) {
        String name = messages.text(key);
        return new Suggestion(key.substring(key.indexOf('.') + 1), name, name);
    }

    private Node discussed(VisitSubjects subjects) {
        VBox first = new VBox(4);
        subjects.first().forEach(finding -> first.getChildren().add(likely(finding)));
        Flow rest = new Flow();
        rest.setHgap(20);
        subjects.others().forEach(finding -> rest.addWrapping(tick(finding)));
        if (subjects.first().isEmpty()) {
            return rest;
        }
        String others = messages.text("visit.others");
        Fold fold = new Fold(id + "-others", others, others, rest);
        return new VBox(4, first, fold.button(), fold.content());
    }

    private Node likely(Finding finding) {
        if (!finding.fired()) {
            return tick(finding);
        }
        Label why =
                Texts.quiet(
                        finding.discussed() == null
                                ? messages.text(finding.why())
                                : messages.text(
                                        "visit.discussed-before",
                                        finding.why(),
                                        finding.discussed()));
        why.getStyleClass().add("visit-why");
        return new VBox(tick(finding), why);
    }

    private CheckBox tick(Finding finding) {
        return Buttons.tick(
                id + "-" + finding.rule().code(),
                messages.text(finding.title()),
                model.discussed().property(finding.rule()));
    }

    private Node reply() {
        ReplyAnswer reply = model.reply();
        return new VBox(
                8,
                lines("outcome", "visit.outcome", reply.agreed()),
                lines("back", "visit.back", reply.back()));
    }

    private Node lines(String part, String question, TextInput input) {
        return new NoteField(
                id + "-" + part,
                messages.text(question),
                input.textProperty(),
                input.errorProperty(),
                messages);
    }

    private Node rest() {
        List<Suggestion> weeks = IntStream.of(WEEKS).mapToObj(this::weeks).toList();
        Label until = Texts.quiet("");
        until.setId(id + "-until");
        model.restsProperty()
                .subscribe(phrase -> until.setText(phrase == null ? "" : messages.text(phrase)));
        VBox box =
                new VBox(
                        nodes.of(VisitFields.REST_NIGHTS),
                        Suggestions.of(
                                id + "-rest",
                                messages.text("visit.rest"),
                                weeks,
                                model.restNights().textProperty()),
                        Texts.quiet(messages.text("visit.rest-empty", Visit.DEFAULT_REST_NIGHTS)),
                        until);
        box.getStyleClass().add("field");
        return box;
    }

    private Suggestion weeks(int count) {
        String nights = Integer.toString(count * WEEK);
        return new Suggestion(nights, nights, messages.text("visit.weeks", count));
    }
}
