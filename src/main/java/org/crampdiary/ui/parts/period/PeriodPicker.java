package org.crampdiary.ui.parts.period;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.crampdiary.model.Medicine;
import org.crampdiary.text.MedicineNames;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.kit.input.Chips;
import org.crampdiary.ui.kit.input.Field;
import org.crampdiary.ui.kit.input.NamedConverter;
import org.crampdiary.ui.kit.layout.Flow;

/** The usual periods as buttons, and two dates when the person chooses their own. */
public final class PeriodPicker extends VBox {

    private final String id;
    private final Messages messages;

    /**
     * @param id prefix of the ids, such as {@code id-period-year} and {@code id-from}
     */
    public PeriodPicker(String id, PeriodChoice choice, Messages messages) {
        super(8);
        this.id = id;
        this.messages = messages;
        Flow periods = periods(choice);
        TwoDates dates =
                new TwoDates(
                        id,
                        choice.fromProperty(),
                        choice.toProperty(),
                        id + "-range-error",
                        choice.errorProperty(),
                        messages);
        // What is not asked for is not in the scene: its skins take long to make.
        getChildren().add(periods); // stays, and so keeps the focus
        Runnable arrange =
                () -> {
                    getChildren().remove(1, getChildren().size());
                    if (choice.periodProperty().get() == Period.CUSTOM) {
                        getChildren().add(dates.fields());
                    }
                    if (choice.periodProperty().get() == Period.SINCE_MEDICINE
                            && choice.medicinesProperty().get().size() > 1) {
                        getChildren().add(medicines(choice));
                    }
                    getChildren().add(dates.error());
                };
        choice.medicinesProperty().subscribe(_ -> arrange.run());
        choice.periodProperty().subscribe(_ -> arrange.run());
    }

    private Flow periods(PeriodChoice choice) {
        Chips<Period> chips =
                Chips.of(id + "-period", List.of(Period.values()), messages)
                        .always(choice.periodProperty().get());
        Field.asks(messages.text("period.asked"), chips.node());
        choice.periodProperty().subscribe(period -> chips.valueProperty().set(period));
        chips.valueProperty().subscribe((_, now) -> choice.choose(now));
        return chips.node();
    }

    private String name(Medicine medicine) {
        String name = MedicineNames.withDose(medicine, messages);
        LocalDate start = medicine.start();
        return start == null
                ? name
                : messages.text("trends.medicine.since", name, messages.formats().date(start));
    }

    /** A choice that is gone shows the newest again. */
    private Field medicines(PeriodChoice choice) {
        ComboBox<Medicine> box = new ComboBox<>();
        box.setId(id + "-medicine");
        box.setAccessibleText(messages.text("trends.medicine"));
        box.setConverter(NamedConverter.of(this::name));
        List<Medicine> medicines = choice.medicinesProperty().get();
        Medicine chosen = choice.medicineProperty().get();
        box.getItems().setAll(medicines);
        box.setValue(medicines.contains(chosen) ? chosen : medicines.getFirst());
        box.valueProperty().subscribe((_, now) -> choice.medicineProperty().set(now));
        return new Field(messages.text("trends.medicine"), box);
    }
}
