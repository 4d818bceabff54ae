package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Profile;
import org.crampdiary.model.ProfileFields;
import org.crampdiary.model.TextLimit;

/**
 * What the person tells about themself while it is being written down. What was never answered
 * stays so until it is answered; "none" is an answer. For the FX thread.
 */
public final class ProfileFormModel implements FormModel<Profile> {

    private final TextAnswer name = TextAnswer.ofName(TextLimit.NAME);
    private final YearAnswer birthYear;
    private final MedicineRows medicines;
    private final Answers<Profile> answers;
    private final String opened;

    /**
     * @param today the last day on which anything can have begun
     */
    public ProfileFormModel(Profile profile, LocalDate today) {
        birthYear = new YearAnswer(today.getYear());
        medicines = new MedicineRows(today);
        answers =
                new Answers<>(ProfileFields.SHAPE, profile)
                        .own(ProfileFields.NAME, name)
                        .own(ProfileFields.BIRTH_YEAR, birthYear)
                        .own(ProfileFields.MEDICINES, medicines)
                        .ask(asked());
        opened = toDraft();
    }

    /** In the order of the form. */
    static List<EntryField<Profile, ?>> asked() {
        return ProfileFields.SHAPE.declared().stream()
                .filter(field -> field != ProfileFields.UPDATED_AT)
                .toList();
    }

    @Override
    public boolean edited() {
        return !toDraft().equals(opened);
    }

    @Override
    public String toDraft() {
        Draft draft = new Draft();
        answers.keep(draft);
        return draft.text();
    }

    @Override
    public void restore(String draft) {
        answers.restore(Draft.read(draft));
    }

    @Override
    public Optional<Profile> validated() {
        return answers.validate() ? Optional.of(answers.values().build()) : Optional.empty();
    }

    TextAnswer name() {
        return name;
    }

    YearAnswer birthYear() {
        return birthYear;
    }

    MedicineRows medicines() {
        return medicines;
    }

    Answers<Profile> answers() {
        return answers;
    }
}
