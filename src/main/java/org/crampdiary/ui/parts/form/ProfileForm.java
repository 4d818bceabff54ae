package org.crampdiary.ui.parts.form;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.Profile;
import org.crampdiary.model.ProfileFields;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.layout.Buttons;
import org.crampdiary.ui.kit.layout.Flow;
import org.crampdiary.ui.kit.layout.Texts;

/** Every question about the person. All may stay unanswered. */
public final class ProfileForm extends VBox {

    private final String id;
    private final Messages messages;
    private final EntryRows<Medicine, MedicineInput> medicines;

    /** Ids begin with {@code id}, such as {@code id-name}. */
    public ProfileForm(String id, ProfileFormModel model, Messages messages) {
        this.id = id;
        this.messages = messages;
        this.medicines = model.medicines();
        getStyleClass().add("form");
        AnswerNodes<Profile> nodes = new AnswerNodes<>(id, "profile.", model, messages);
        TextAnswer name = model.text(ProfileFields.NAME);
        YearAnswer year = model.birthYear();
        Node person =
                new Flow(
                        nodes.line(ProfileFields.NAME, 14, name.textProperty())
                                .withError(name.errorProperty(), messages),
                        nodes.line(ProfileFields.BIRTH_YEAR, 6, year.textProperty())
                                .onLeave(year::validate)
                                .withError(year.errorProperty(), messages));
        getChildren()
                .addAll(
                        nodes.of(
                                ProfileFormModel.asked().stream()
                                        .filter(field -> field != ProfileFields.BIRTH_YEAR)
                                        .toList(),
                                Map.of(
                                        ProfileFields.NAME,
                                        person,
                                        ProfileFields.MEDICINES,
                                        nodes.asked(ProfileFields.MEDICINES, medicines()),
                                        ProfileFields.TRIED,
                                        nodes.asked(
                                                ProfileFields.TRIED,
                                                new TriedQuestion(
                                                        id + "-tried", model.tried(), messages)))));
    }

    private Node medicines() {
        ToggleButton none =
                Buttons.chip(id + "-no-medicines", messages.text("profile.no-medicines"));
        none.selectedProperty().bindBidirectional(medicines.noneProperty());
        none.disableProperty().bind(Bindings.isNotEmpty(medicines.rows()));
        RowsBox<MedicineInput> rows = new RowsBox<>(medicines.rows(), this::row);
        Node add =
                Buttons.plain(
                        id + "-add-medicine",
                        messages.text("profile.add-medicine"),
                        () -> rows.add(medicines::add));
        return new VBox(
                12,
                Texts.quiet(messages.text("profile.dose-changed")),
                Texts.quiet(messages.text("profile.tonic-water")),
                new Flow(none, add),
                rows);
    }

    private Node row(MedicineInput medicine) {
        int number = medicines.rows().indexOf(medicine) + 1;
        return new MedicineRow(
                id + "-medicine-" + number, medicine, () -> medicines.remove(medicine), messages);
    }
}
