package org.crampdiary.summary.html;

import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.text.MedicineNames;
import org.crampdiary.text.Messages;

/** What a medicine is called on the page. */
record MedicineName(Messages messages) {

    /** Its name as entered, else its group, else that it has no name. */
    String of(Medicine medicine) {
        return MedicineNames.of(medicine, messages);
    }

    /** Its name with its group where that adds something, such as "Furosemide (loop diuretic)". */
    String withGroup(Medicine medicine) {
        MedicineClass group = medicine.group();
        String name = of(medicine);
        return group == null || group == MedicineClass.OTHER || name.equals(messages.name(group))
                ? name
                : messages.text("summary.medicine", name, group);
    }
}
