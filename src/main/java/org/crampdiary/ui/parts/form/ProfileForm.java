package org.crampdiary.ui.parts.form;

import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Condition;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Pregnancy;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.FieldError;
import org.crampdiary.ui.kit.input.MultiChips;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Visibility;
import org.jspecify.annotations.Nullable;

/** Every question about the person. All may stay unanswered. */
public final class ProfileForm extends VBox {

    private final String id;
    private final ProfileFormModel model;
    private final Messages messages;
    private final ObservableList<MedicineInput> medicines;
    private final VBox rows = new VBox(16);

    /** Ids begin with {@code id}, such as {@code id-name}. */
    public ProfileForm(String id, ProfileFormModel model, Messages messages) {
        this.id = id;
        this.model = model;
        this.messages = messages;
        this.medicines = model.medicines();
        getStyleClass().add("form");
        TextField year = field("birth-year", 6, model.birthYearProperty(), "profile.birth-year");
        year.focusedProperty().subscribe(focused -> leave(focused, model));
        getChildren()
                .addAll(
                        new Flow(
                                asked(
                                        "name",
                                        "profile.name",
                                        field("name", 14, model.nameProperty(), "profile.name"),
                                        model.nameErrorProperty()),
                                asked(
                                        "birth-year",
                                        "profile.birth-year",
                                        year,
                                        model.birthYearErrorProperty())),
                        asked("profile.pregnant", pregnant()),
                        asked("profile.conditions", conditions()),
                        asked("profile.medicines", medicines()));
    }

    private static void leave(boolean focused, ProfileFormModel model) {
        if (!focused) {
            model.validateBirthYear();
        }
    }

    private TextField field(String name, int columns, StringProperty text, String key) {
        TextField field = new TextField();
        field.setId(id + "-" + name);
        field.setPrefColumnCount(columns);
        field.setAccessibleText(messages.text(key));
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private Field asked(String key, Node answer) {
        return new Field(messages.text(key), answer);
    }

    private VBox asked(
            String name, String key, Node answer, ObservableValue<@Nullable Phrase> error) {
        VBox field = asked(key, answer);
        field.getChildren()
                .add(new FieldError(id + "-" + name + "-error", error, answer, messages));
        return field;
    }

    private Node pregnant() {
        Chips<Pregnancy> chips =
                Chips.of(id + "-pregnant", Arrays.asList(Pregnancy.values()), messages);
        chips.valueProperty().bindBidirectional(model.pregnantProperty());
        return chips.node();
    }

    private Node conditions() {
        MultiChips<Condition> chips =
                new MultiChips<>(
                        id + "-condition",
                        Arrays.asList(Condition.values()),
                        messages,
                        messages.text("form.none-of-these"));
        chips.valueProperty().bindBidirectional(model.conditionsProperty());
        return chips.node();
    }

    private Node medicines() {
        ToggleButton none = new ToggleButton(messages.text("profile.no-medicines"));
        none.setId(id + "-no-medicines");
        none.getStyleClass().addAll("chip", "target");
        none.selectedProperty().bindBidirectional(model.noMedicinesProperty());
        none.disableProperty().bind(Bindings.isNotEmpty(medicines));
        Node add =
                Buttons.plain(
                        id + "-add-medicine",
                        messages.text("profile.add-medicine"),
                        model::addMedicine);
        medicines.addListener((ListChangeListener<MedicineInput>) _ -> showRows());
        showRows();
        return new VBox(12, new Flow(none, add), rows);
    }

    private void showRows() {
        List<Node> kept = List.copyOf(rows.getChildren());
        rows.getChildren()
                .setAll(
                        medicines.stream()
                                .map(medicine ->
                                        kept.stream()
                                                .filter(row -> row.getUserData() == medicine)
                                                .findFirst()
                                                .orElseGet(() -> row(medicine)))
                                .toList());
        Visibility.when(!medicines.isEmpty(), rows);
    }

    private Node row(MedicineInput medicine) {
        int number = medicines.indexOf(medicine) + 1;
        Node row =
                new MedicineRow(
                        id + "-medicine-" + number,
                        medicine,
                        () -> model.removeMedicine(medicine),
                        messages);
        row.setUserData(medicine);
        return row;
    }
}
