package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.jspecify.annotations.Nullable;

/** The medicines of the person: any number, or that there are none, or (neither) not answered. */
final class MedicineRows implements Answer<List<Medicine>> {

    private static final String NONE = "no-medicines";
    private static final String ROW = "medicine.";

    private final LocalDate today;
    private final BooleanProperty none = new SimpleBooleanProperty(this, "none");
    private final ObservableList<MedicineInput> rows = FXCollections.observableArrayList();
    private final ObservableList<MedicineInput> shown =
            FXCollections.unmodifiableObservableList(rows);

    MedicineRows(LocalDate today) {
        this.today = today;
    }

    /** Whether the person said that they take none; meant for an empty list. */
    BooleanProperty noneProperty() {
        return none;
    }

    /** In the order in which they were added; not to be changed from outside. */
    ObservableList<MedicineInput> rows() {
        return shown;
    }

    /** Adds an empty one to write in. */
    void add() {
        none.set(false);
        rows.add(empty());
    }

    private static MedicineInput empty() {
        return new MedicineInput(new Medicine(null, null, null, null));
    }

    void remove(MedicineInput medicine) {
        rows.remove(medicine);
    }

    @Override
    public void show(@Nullable List<Medicine> value) {
        none.set(value != null && value.isEmpty());
        rows.setAll(value == null ? List.of() : value.stream().map(MedicineInput::new).toList());
    }

    @Override
    public @Nullable List<Medicine> value() {
        List<Medicine> taken = new ArrayList<>();
        for (MedicineInput row : rows) {
            Medicine medicine = row.value();
            if (medicine != null) {
                taken.add(medicine);
            }
        }
        return taken.isEmpty() && !none.get() ? null : taken;
    }

    @Override
    public boolean validate() {
        boolean right = true;
        for (MedicineInput row : rows) {
            right &= row.validate(today);
        }
        return right;
    }

    @Override
    public void keep(String name, Draft draft) {
        draft.put(NONE, none.get());
        for (int i = 0; i < rows.size(); i++) {
            MedicineInput row = rows.get(i);
            draft.put(ROW + i, (Object) row.name().textProperty().get());
            draft.put(ROW + i + ".group", row.groupProperty().get());
            draft.put(ROW + i + ".start", (Object) row.start().textProperty().get());
            draft.put(ROW + i + ".end", (Object) row.end().textProperty().get());
        }
    }

    @Override
    public void restore(String name, Draft draft) {
        List<MedicineInput> next = new ArrayList<>();
        for (int i = 0; draft.get(ROW + i) != null; i++) {
            MedicineInput row = empty();
            draft.text(ROW + i, row.name().textProperty());
            draft.one(ROW + i + ".group", MedicineClass.class, row.groupProperty());
            draft.text(ROW + i + ".start", row.start().textProperty());
            draft.text(ROW + i + ".end", row.end().textProperty());
            next.add(row);
        }
        rows.setAll(next);
        none.set(Boolean.parseBoolean(draft.textOf(NONE)));
    }
}
