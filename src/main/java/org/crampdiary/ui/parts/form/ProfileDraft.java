package org.crampdiary.ui.parts.form;

import java.util.List;
import org.crampdiary.model.Condition;
import org.crampdiary.model.MedicineClass;
import org.crampdiary.model.Pregnancy;

/** The form about the person as a draft, and back. */
final class ProfileDraft {

    private ProfileDraft() {}

    static String of(ProfileFormModel form) {
        Draft draft = new Draft();
        draft.put("name", form.nameProperty().get());
        draft.put("birth-year", form.birthYearProperty().get());
        draft.put("pregnant", form.pregnantProperty().get());
        draft.put("conditions", form.conditionsProperty().get());
        draft.put("no-medicines", form.noMedicinesProperty().get());
        List<MedicineInput> medicines = form.medicines();
        for (int i = 0; i < medicines.size(); i++) {
            MedicineInput medicine = medicines.get(i);
            draft.put("medicine." + i, medicine.nameProperty().get());
            draft.put("medicine." + i + ".group", medicine.groupProperty().get());
            draft.put("medicine." + i + ".start", medicine.start().textProperty().get());
            draft.put("medicine." + i + ".end", medicine.end().textProperty().get());
        }
        return draft.text();
    }

    static void into(ProfileFormModel form, String text) {
        Draft draft = Draft.read(text);
        draft.text("name", form.nameProperty());
        draft.text("birth-year", form.birthYearProperty());
        draft.one("pregnant", Pregnancy.class, form.pregnantProperty());
        draft.many("conditions", Condition.class, form.conditionsProperty());
        int count = 0;
        while (draft.get("medicine." + count) != null) {
            count++;
        }
        form.restart(count);
        for (int i = 0; i < count; i++) {
            MedicineInput medicine = form.medicines().get(i);
            draft.text("medicine." + i, medicine.nameProperty());
            draft.one("medicine." + i + ".group", MedicineClass.class, medicine.groupProperty());
            draft.text("medicine." + i + ".start", medicine.start().textProperty());
            draft.text("medicine." + i + ".end", medicine.end().textProperty());
        }
        form.noMedicinesProperty().set(Boolean.parseBoolean(draft.textOf("no-medicines")));
    }
}
