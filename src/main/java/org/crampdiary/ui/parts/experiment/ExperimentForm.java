package org.crampdiary.ui.parts.experiment;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.FieldError;
import org.crampdiary.ui.kit.input.TextLine;
import org.crampdiary.ui.kit.layout.Texts;

/** The three questions about an experiment, and what stands below them. */
final class ExperimentForm extends VBox {

    private static final String ID = "question";
    private static final int WEEK = 7;

    private final ExperimentFormModel model;
    private final Messages messages;

    /**
     * @param preview says which nights would be compared
     */
    ExperimentForm(ExperimentFormModel model, Node preview, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("form");
        getChildren().addAll(change(), start(), length(), preview);
    }

    private Node change() {
        String name = messages.text("question.change");
        String example = messages.text("question.example");
        TextLine line =
                new TextLine(
                        ID + "-change", name + " " + example, 12, model.change().textProperty());
        return new Field(
                name,
                Texts.quiet(example),
                line,
                new FieldError(
                        ID + "-change-error", model.change().errorProperty(), line, messages));
    }

    private Node start() {
        TextLine line =
                TextLine.ofDate(
                        ID + "-start", messages.text("question.start"), model.start(), messages);
        line.setMaxWidth(USE_PREF_SIZE);
        return line.onLeave(model::validateStart)
                .withError(model.start().errorProperty(), messages);
    }

    private Node length() {
        Chips<Integer> chips =
                new Chips<>(ID + "-length", model.lengths(), this::length, nights -> "" + nights);
        chips.valueProperty().bindBidirectional(model.nightsProperty());
        return new Field(
                messages.text("question.length"),
                chips.node(),
                new FieldError(
                        ID + "-length-error",
                        model.nightsErrorProperty(),
                        chips.node().getChildren().getFirst(),
                        messages));
    }

    private String length(int nights) {
        return nights % WEEK == 0
                ? messages.text("question.weeks", nights / WEEK)
                : messages.text("question.length-nights", nights);
    }
}
