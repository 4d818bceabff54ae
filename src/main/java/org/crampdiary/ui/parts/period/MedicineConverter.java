package org.crampdiary.ui.parts.period;

import java.time.LocalDate;
import javafx.util.StringConverter;
import org.crampdiary.model.Medicine;
import org.crampdiary.text.MedicineNames;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/** Medicines with their first day, to choose one of. */
final class MedicineConverter extends StringConverter<Medicine> {

    private final Messages messages;

    MedicineConverter(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String toString(@Nullable Medicine medicine) {
        if (medicine == null) {
            return "";
        }
        String name = MedicineNames.of(medicine, messages);
        LocalDate start = medicine.start();
        return start == null
                ? name
                : messages.text("trends.medicine.since", name, messages.formats().date(start));
    }

    @Override
    public Medicine fromString(String text) {
        throw new UnsupportedOperationException("chosen, not typed");
    }
}
