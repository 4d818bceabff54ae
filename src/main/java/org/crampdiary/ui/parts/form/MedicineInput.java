package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.TextLimit;
import org.crampdiary.ui.kit.input.DateInput;
import org.crampdiary.ui.kit.input.TextInput;
import org.jspecify.annotations.Nullable;

/** One medicine while it is being written down. For the FX thread. */
public final class MedicineInput implements EntryInput<Medicine> {

    static final Medicine EMPTY = new Medicine(null, null, null, null, null);

    private final TextAnswer name = TextAnswer.stripped(TextLimit.NAME);
    private final TextAnswer dose = TextAnswer.stripped(TextLimit.NAME);
    private final ObjectProperty<@Nullable MedicineClass> group = new SimpleObjectProperty<>();
    private final DateInput start = new DateInput();
    private final DateInput end = new DateInput();

    MedicineInput(Medicine medicine) {
        name.show(medicine.name());
        dose.show(medicine.dose());
        group.set(medicine.group());
        start.set(medicine.start());
        end.set(medicine.end());
    }

    @Override
    public boolean validate(LocalDate today) {
        boolean right = name.validate();
        right &= dose.validate();
        right &= start.validate();
        right &= end.validate();
        LocalDate first = start.value();
        LocalDate last = end.value();
        if (first != null && first.isAfter(today)) {
            return start.mark(Phrase.of("profile.begins-later"));
        }
        if (first != null && last != null && last.isBefore(first)) {
            return end.mark(Phrase.of("profile.ends-before-start"));
        }
        return right;
    }

    @Override
    public @Nullable Medicine value() {
        Medicine medicine =
                new Medicine(name.value(), dose.value(), group.get(), start.value(), end.value());
        return medicine.equals(EMPTY) ? null : medicine;
    }

    @Override
    public void keep(String kept, Draft draft) {
        name.keep(kept, draft);
        dose.keep(kept + ".dose", draft);
        draft.put(kept + ".group", group.get());
        draft.put(kept + ".start", (Object) start.textProperty().get());
        draft.put(kept + ".end", (Object) end.textProperty().get());
    }

    @Override
    public void restore(String kept, Draft draft) {
        name.restore(kept, draft);
        dose.restore(kept + ".dose", draft);
        draft.one(kept + ".group", MedicineClass.class, group);
        draft.text(kept + ".start", start.textProperty());
        draft.text(kept + ".end", end.textProperty());
    }

    public TextInput name() {
        return name;
    }

    public TextInput dose() {
        return dose;
    }

    public ObjectProperty<@Nullable MedicineClass> groupProperty() {
        return group;
    }

    public DateInput start() {
        return start;
    }

    public DateInput end() {
        return end;
    }
}
