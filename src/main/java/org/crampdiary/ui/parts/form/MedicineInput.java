package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.TextLimit;
import org.crampdiary.ui.kit.input.DateInput;
import org.jspecify.annotations.Nullable;

/** One medicine while it is being written down. For the FX thread. */
public final class MedicineInput {

    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final ReadOnlyObjectWrapper<@Nullable Phrase> nameError = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable MedicineClass> group = new SimpleObjectProperty<>();
    private final DateInput start = new DateInput();
    private final DateInput end = new DateInput();

    MedicineInput(Medicine medicine) {
        name.set(Objects.requireNonNullElse(medicine.name(), ""));
        group.set(medicine.group());
        start.set(medicine.start());
        end.set(medicine.end());
        name.subscribe(() -> nameError.set(null));
    }

    /** Whether all is right; a medicine cannot have begun after {@code today}. */
    boolean validate(LocalDate today) {
        boolean fits = TextLimit.NAME.allows(name.get());
        nameError.set(fits ? null : Phrase.of("field.too-long", TextLimit.NAME.max()));
        boolean right = fits;
        right &= start.validate();
        right &= end.validate();
        LocalDate first = start.value();
        LocalDate last = end.value();
        if (first != null && first.isAfter(today)) {
            start.refuse(Phrase.of("profile.begins-later"));
            return false;
        }
        if (first != null && last != null && last.isBefore(first)) {
            end.refuse(Phrase.of("profile.ends-before-start"));
            return false;
        }
        return right;
    }

    /** Null when nothing was entered. */
    @Nullable Medicine value() {
        String typed = name.get().strip();
        Medicine medicine =
                new Medicine(
                        typed.isEmpty() ? null : typed, group.get(), start.value(), end.value());
        return medicine.equals(new Medicine(null, null, null, null)) ? null : medicine;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ReadOnlyObjectProperty<@Nullable Phrase> nameErrorProperty() {
        return nameError.getReadOnlyProperty();
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
