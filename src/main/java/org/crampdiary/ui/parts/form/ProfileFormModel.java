package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.Profile;
import org.crampdiary.model.ProfileFields;
import org.crampdiary.model.TextLimit;

/**
 * What the person tells about themself while it is being written down. What was never answered
 * stays so until it is answered; "none" is an answer. For the FX thread.
 */
public final class ProfileFormModel extends EntryFormModel<Profile> {

    private final YearAnswer birthYear;
    private final EntryRows<Medicine, MedicineInput> medicines;
    private final TriedRows tried;

    /**
     * @param today the last day on which anything can have begun
     */
    public ProfileFormModel(Profile profile, LocalDate today) {
        super(ProfileFields.SHAPE, profile);
        own(ProfileFields.NAME, TextAnswer.stripped(TextLimit.NAME));
        birthYear = own(ProfileFields.BIRTH_YEAR, new YearAnswer(today.getYear()));
        medicines = own(ProfileFields.MEDICINES, medicines(today));
        tried = own(ProfileFields.TRIED, new TriedRows(today));
        ask(asked());
    }

    private static EntryRows<Medicine, MedicineInput> medicines(LocalDate today) {
        return new EntryRows<>(
                "no-medicines", "medicine.", MedicineInput.EMPTY, MedicineInput::new, today);
    }

    /** In the order of the form. */
    static List<EntryField<Profile, ?>> asked() {
        return ProfileFields.SHAPE.declared().stream()
                .filter(field -> field != ProfileFields.UPDATED_AT)
                .toList();
    }

    YearAnswer birthYear() {
        return birthYear;
    }

    EntryRows<Medicine, MedicineInput> medicines() {
        return medicines;
    }

    TriedRows tried() {
        return tried;
    }
}
