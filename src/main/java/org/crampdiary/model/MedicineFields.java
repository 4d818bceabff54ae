package org.crampdiary.model;

import java.time.LocalDate;
import java.util.List;

/** The fields of a {@link Medicine}. */
public final class MedicineFields {

    public static final EntryField<Medicine, String> NAME =
            EntryField.text("name", TextLimit.NAME, Medicine::name);
    public static final EntryField<Medicine, String> DOSE =
            EntryField.text("dose", TextLimit.NAME, Medicine::dose).added();
    public static final EntryField<Medicine, MedicineClass> GROUP =
            EntryField.code("class", MedicineClass.class, Medicine::group).component("group");
    public static final EntryField<Medicine, LocalDate> START =
            EntryField.day("start", Medicine::start).column("start_date");
    public static final EntryField<Medicine, LocalDate> END =
            EntryField.day("end", Medicine::end).column("end_date");

    public static final EntryShape<Medicine> SHAPE =
            EntryShape.of(Medicine.class, List.of(NAME, DOSE, GROUP, START, END));

    private MedicineFields() {}
}
