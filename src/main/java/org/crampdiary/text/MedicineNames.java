package org.crampdiary.text;

import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;

/** Medicines in words. */
public final class MedicineNames {

    private MedicineNames() {}

    /** Its name as entered, else its group, else that it has no name. */
    public static String of(Medicine medicine, Messages messages) {
        String name = medicine.name();
        if (name != null && !name.isBlank()) {
            return name.strip();
        }
        MedicineClass group = medicine.group();
        return messages.name(group == null ? MedicineClass.OTHER : group);
    }
}
