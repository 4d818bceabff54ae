package org.crampdiary.ui.parts.form;

import java.util.Arrays;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Phrase;
import org.crampdiary.text.MedicineExamples;
import org.crampdiary.text.MedicineName;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Completion;
import org.crampdiary.ui.kit.input.DateInput;
import org.crampdiary.ui.kit.input.FieldError;
import org.crampdiary.ui.kit.input.OneOfMany;
import org.crampdiary.ui.kit.input.TextLine;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;
import org.crampdiary.ui.kit.layout.Visibility;
import org.jspecify.annotations.Nullable;

/** One medicine: its name and dose, what group it is of, from when to when it is taken. */
final class MedicineRow extends VBox {

    private final String id;
    private final Messages messages;

    MedicineRow(String id, MedicineInput medicine, Runnable remove, Messages messages) {
        this.id = id;
        this.messages = messages;
        Button removing =
                Buttons.plain(id + "-remove", messages.text("profile.remove-medicine"), remove);
        medicine.name().textProperty().subscribe(name -> Buttons.named(removing, name));
        Flow line =
                new Flow(
                        field(
                                "profile.medicine-name",
                                nameField(medicine),
                                medicine.name().errorProperty()),
                        field(
                                "profile.medicine-dose",
                                doseField(medicine),
                                medicine.dose().errorProperty()),
                        new VBox(6, name("profile.medicine-group"), group(medicine)),
                        date("start", "profile.medicine-start", medicine.start()),
                        date("end", "profile.medicine-end", medicine.end()),
                        new VBox(6, Texts.label(" ", "field-name"), removing));
        line.setHgap(16);
        line.setRowValignment(VPos.TOP);
        getChildren().add(line);
        getStyleClass().add("medicine-row");
    }

    /** A group with the names that people know. */
    private static final class GroupCell extends ListCell<@Nullable MedicineClass> {

        private final Messages messages;

        GroupCell(Messages messages) {
            this.messages = messages;
        }

        @Override
        protected void updateItem(@Nullable MedicineClass group, boolean empty) {
            super.updateItem(group, empty);
            if (empty) {
                setText(null);
            } else if (group == null) {
                setText(messages.text("profile.group-unknown"));
            } else {
                String examples = MedicineExamples.of(group, messages);
                setText(
                        examples.isEmpty()
                                ? messages.name(group)
                                : messages.name(group) + " (" + examples + ")");
            }
        }
    }

    private Label name(String key) {
        return Texts.label(messages.text(key), "field-name");
    }

    /** A known name brings its group along, unless the person has chosen one. */
    private TextLine nameField(MedicineInput medicine) {
        TextLine field =
                new TextLine(
                        id + "-name",
                        messages.text("profile.medicine-name"),
                        14,
                        medicine.name().textProperty());
        Completion.of(
                field, typed -> MedicineName.beginningWith(typed, messages), MedicineName::name);
        medicine.name()
                .textProperty()
                .subscribe((_, typed) ->
                        MedicineName.in(typed, messages)
                                .filter(_ -> medicine.groupProperty().get() == null)
                                .ifPresent(known -> medicine.groupProperty().set(known.group())));
        return field;
    }

    private TextLine doseField(MedicineInput medicine) {
        return new TextLine(
                id + "-dose",
                messages.text("profile.medicine-dose"),
                14,
                medicine.dose().textProperty());
    }

    private Node date(String part, String key, DateInput input) {
        TextLine field =
                TextLine.ofDate(id + "-" + part, messages.text(key), input, messages)
                        .onLeave(() -> leave(input));
        return field(key, field, input.errorProperty());
    }

    private static void leave(DateInput input) {
        if (input.errorProperty().get() == null) {
            input.validate();
        }
    }

    private Node field(String key, TextLine field, ObservableValue<@Nullable Phrase> error) {
        VBox box =
                new VBox(
                        6,
                        name(key),
                        field,
                        new FieldError(field.getId() + "-error", error, field, messages));
        box.getStyleClass().add("medicine-field");
        return box;
    }

    private Node group(MedicineInput medicine) {
        ComboBox<@Nullable MedicineClass> choice =
                OneOfMany.of(
                        id + "-group",
                        Arrays.asList(MedicineClass.values()),
                        messages.text("profile.group-unknown"),
                        messages::name);
        choice.setAccessibleText(messages.text("profile.medicine-group"));
        choice.valueProperty().bindBidirectional(medicine.groupProperty());
        choice.setCellFactory(_ -> new GroupCell(messages));
        choice.getStyleClass().add("medicine-group");
        Label examples = Texts.quiet("");
        examples.setId(id + "-examples");
        examples.maxWidthProperty().bind(choice.widthProperty());
        medicine.groupProperty()
                .subscribe(group -> {
                    String words = group == null ? "" : MedicineExamples.of(group, messages);
                    examples.setText(
                            words.isEmpty() ? "" : messages.text("profile.such-as", words));
                    Visibility.when(!words.isEmpty(), examples);
                });
        return new VBox(4, choice, examples);
    }
}
