package org.crampdiary.ui.parts.form;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Profile;
import org.crampdiary.model.ProfileFields;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.FieldError;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Visibility;
import org.jspecify.annotations.Nullable;

/** Every question about the person. All may stay unanswered. */
public final class ProfileForm extends VBox {

    private final String id;
    private final Messages messages;
    private final MedicineRows medicines;
    private final VBox rows = new VBox(16);

    /** Ids begin with {@code id}, such as {@code id-name}. */
    public ProfileForm(String id, ProfileFormModel model, Messages messages) {
        this.id = id;
        this.messages = messages;
        this.medicines = model.medicines();
        getStyleClass().add("form");
        AnswerNodes<Profile> nodes = new AnswerNodes<>(id, "profile.", model.answers(), messages);
        TextField year =
                field("birth-year", 6, model.birthYear().textProperty(), "profile.birth-year");
        year.focusedProperty().subscribe(focused -> leave(focused, model));
        getChildren()
                .add(
                        new Flow(
                                asked(
                                        "name",
                                        "profile.name",
                                        field(
                                                "name",
                                                14,
                                                model.name().textProperty(),
                                                "profile.name"),
                                        model.name().errorProperty()),
                                asked(
                                        "birth-year",
                                        "profile.birth-year",
                                        year,
                                        model.birthYear().errorProperty())));
        for (EntryField<Profile, ?> field : ProfileFormModel.asked()) {
            if (field == ProfileFields.MEDICINES) {
                getChildren().add(nodes.asked(field, medicines()));
            } else if (field != ProfileFields.NAME && field != ProfileFields.BIRTH_YEAR) {
                getChildren().add(nodes.of(field));
            }
        }
    }

    private static void leave(boolean focused, ProfileFormModel model) {
        if (!focused) {
            model.birthYear().validate();
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

    private Node medicines() {
        ToggleButton none = new ToggleButton(messages.text("profile.no-medicines"));
        none.setId(id + "-no-medicines");
        none.getStyleClass().addAll("chip", "target");
        none.selectedProperty().bindBidirectional(medicines.noneProperty());
        none.disableProperty().bind(Bindings.isNotEmpty(medicines.rows()));
        Node add =
                Buttons.plain(
                        id + "-add-medicine",
                        messages.text("profile.add-medicine"),
                        medicines::add);
        medicines.rows().addListener((ListChangeListener<MedicineInput>) _ -> showRows());
        showRows();
        return new VBox(12, new Flow(none, add), rows);
    }

    private void showRows() {
        List<Node> kept = List.copyOf(rows.getChildren());
        rows.getChildren()
                .setAll(
                        medicines.rows().stream()
                                .map(medicine ->
                                        kept.stream()
                                                .filter(row -> row.getUserData() == medicine)
                                                .findFirst()
                                                .orElseGet(() -> row(medicine)))
                                .toList());
        Visibility.when(!medicines.rows().isEmpty(), rows);
    }

    private Node row(MedicineInput medicine) {
        int number = medicines.rows().indexOf(medicine) + 1;
        Node row =
                new MedicineRow(
                        id + "-medicine-" + number,
                        medicine,
                        () -> medicines.remove(medicine),
                        messages);
        row.setUserData(medicine);
        return row;
    }
}
