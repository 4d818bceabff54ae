package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.crampdiary.model.Phrase;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.FieldError;
import org.crampdiary.ui.kit.input.NumberField;
import org.crampdiary.ui.kit.input.TextLine;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.jspecify.annotations.Nullable;

/** When a cramp started and in which night, and how long it lasted. */
final class StartFields extends VBox {

    private final Messages messages;

    StartFields(String id, CrampFormModel model, Messages messages) {
        super(4);
        this.messages = messages;
        DatePicker night = new DatePicker();
        night.setId(id + "-night");
        night.setEditable(false);
        night.setConverter(dates(night));
        night.setAccessibleText(messages.text("form.night"));
        night.valueProperty().bindBidirectional(model.start().nightProperty());
        TextLine time =
                new TextLine(
                        id + "-time", messages.text("form.time"), 5, model.start().textProperty());
        time.setPromptText(messages.text("form.time-prompt"));
        Label nightName = Texts.quiet("");
        model.start()
                .nightProperty()
                .subscribe(date ->
                        nightName.setText(
                                messages.text("form.night-name", messages.formats().night(date))));
        Flow line =
                new Flow(
                        asked("form.time", time),
                        new NumberField(
                                id + "-minutes",
                                messages.text("form.duration"),
                                messages.text("unit.minutes"),
                                model.minutes(),
                                messages),
                        asked("form.night", night));
        line.setHgap(16);
        ObservableValue<@Nullable Phrase> error = model.start().errorProperty();
        getChildren()
                .addAll(
                        line,
                        new FieldError(
                                id + "-time-error",
                                error.map(wrong -> StartInput.WHICH.equals(wrong) ? null : wrong),
                                time,
                                messages),
                        which(id, model.start()),
                        nightName);
    }

    /** Which of two equal times is meant, in the night in which the clocks are put back. */
    private Node which(String id, StartInput start) {
        Chips<Boolean> which =
                new Chips<>(
                        id + "-which",
                        List.of(false, true),
                        second -> messages.text(second ? "start.second" : "start.first"),
                        second -> second ? "second" : "first");
        which.valueProperty().bindBidirectional(start.secondProperty());
        Label error =
                new FieldError(
                        id + "-which-error",
                        start.errorProperty()
                                .map(wrong -> StartInput.WHICH.equals(wrong) ? wrong : null),
                        which.node(),
                        messages);
        Field field = new Field(messages.text("start.twice"), which.node(), error);
        start.twiceProperty().subscribe(twice -> Visibility.when(twice, field));
        return field;
    }

    /** Dates in the language of the form, whatever the system's is. */
    private StringConverter<LocalDate> dates(DatePicker picker) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate date) {
                return date == null ? "" : messages.formats().date(date);
            }

            @Override
            public LocalDate fromString(String text) {
                return picker.getValue();
            }
        };
    }

    private Field asked(String key, Node answer) {
        return new Field(messages.text(key), answer);
    }
}
