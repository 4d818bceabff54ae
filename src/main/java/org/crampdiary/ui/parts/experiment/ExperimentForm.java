package org.crampdiary.ui.parts.experiment;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.FieldError;
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

    private static TextField text(String id, String name) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        return field;
    }

    private Node change() {
        String name = messages.text("question.change");
        String example = messages.text("question.example");
        TextField field = text(ID + "-change", name + " " + example);
        field.textProperty().bindBidirectional(model.changeProperty());
        return new Field(
                name,
                Texts.quiet(example),
                field,
                new FieldError(ID + "-change-error", model.changeErrorProperty(), field, messages));
    }

    private Node start() {
        String name = messages.text("question.start");
        TextField field = text(ID + "-start", name);
        field.setPrefColumnCount(8);
        field.setMaxWidth(USE_PREF_SIZE);
        field.setPromptText(messages.text("profile.date-prompt"));
        field.textProperty().bindBidirectional(model.start().textProperty());
        field.focusedProperty().subscribe(this::leaveStart);
        return new Field(
                name,
                field,
                new FieldError(
                        ID + "-start-error", model.start().errorProperty(), field, messages));
    }

    private void leaveStart(boolean focused) {
        if (!focused) {
            model.validateStart();
        }
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
