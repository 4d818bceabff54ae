package org.crampdiary.text;

import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;

/** Medicines in words. */
public final class MedicineNames {

    private MedicineNames() {}

    /** Its name as entered, else its group, else that it has no name; and its dose behind that. */
    public static String withDose(Medicine medicine, Messages messages) {
        String dose = medicine.dose();
        String name = of(medicine, messages);
        return dose == null || dose.isBlank()
                ? name
                : messages.text("medicine-dose", name, dose.strip());
    }

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
