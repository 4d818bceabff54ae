package org.crampdiary.model;

import java.time.Instant;
import java.util.List;

/** The fields of a {@link Profile}. */
public final class ProfileFields {

    public static final EntryField<Profile, Instant> UPDATED_AT =
            EntryField.moment("updatedAt", Profile::updatedAt);
    public static final EntryField<Profile, String> NAME =
            EntryField.text("name", TextLimit.NAME, Profile::name);

    /** That it is not in the future is checked where the clock is known. */
    public static final EntryField<Profile, Integer> BIRTH_YEAR =
            EntryField.whole(
                            "birthYear",
                            Profile.FIRST_BIRTH_YEAR,
                            Profile.LAST_BIRTH_YEAR,
                            Unit.YEARS,
                            Profile::birthYear)
                    .word("birth-year");

    public static final EntryField<Profile, Pregnancy> PREGNANT =
            EntryField.code("pregnant", Pregnancy.class, Profile::pregnant);
    public static final EntryField<Profile, List<Condition>> CONDITIONS =
            EntryField.codes("conditions", Condition.class, Profile::conditions)
                    .column("condition");
    public static final EntryField<Profile, List<Medicine>> MEDICINES =
            EntryField.entries("medicines", MedicineFields.SHAPE, Profile::medicines)
                    .column("medicine");
    public static final EntryField<Profile, List<Tried>> TRIED =
            EntryField.entries("tried", TriedFields.SHAPE, Profile::tried);

    public static final EntryShape<Profile> SHAPE =
            EntryShape.of(
                    Profile.class,
                    List.of(UPDATED_AT, NAME, BIRTH_YEAR, PREGNANT, CONDITIONS, MEDICINES, TRIED));

    private ProfileFields() {}
}
