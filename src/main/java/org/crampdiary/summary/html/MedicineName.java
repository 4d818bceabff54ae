package org.crampdiary.summary.html;

import org.crampdiary.model.Medicine;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.text.MedicineNames;
import org.crampdiary.text.Messages;

/** What a medicine is called on the page. */
record MedicineName(Messages messages) {

    /** Its name as entered, else its group, else that it has no name; and its dose. */
    String of(Medicine medicine) {
        return MedicineNames.withDose(medicine, messages);
    }

    /** The same with its group where that adds something: "Furosemide 40 mg, loop diuretic". */
    String withGroup(Medicine medicine) {
        MedicineClass group = medicine.group();
        return group == null
                        || group == MedicineClass.OTHER
                        || MedicineNames.of(medicine, messages).equals(messages.name(group))
                ? of(medicine)
                : messages.text("summary.medicine", of(medicine), group);
    }
}
