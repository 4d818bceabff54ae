package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crampdiary.guidance.OpenSign;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.ui.parts.signs.SignsInput;

/**
 * A night's record with its waking day while it is being written down; the status is not part of
 * it.
 */
public final class DayFormModel implements FormModel<Night> {

    private final LocalDate night;
    private final ActivityRows activities;
    private final SignsInput signs;
    private final Answers<Night> answers;
    private final String opened;

    /**
     * Begins with what is recorded already.
     *
     * @param record {@link Night#empty} for a night without a record
     * @param open the signs that were open before that night
     */
    public DayFormModel(Night record, List<OpenSign> open) {
        night = record.night();
        activities = new ActivityRows(record.activities());
        signs = new SignsInput(record.symptoms(), open);
        answers =
                new Answers<>(NightFields.SHAPE, record)
                        .own(NightFields.ACTIVITIES, activities)
                        .own(NightFields.SYMPTOMS, new SignsAnswer(signs))
                        .ask(NightFields.ofTheDay());
        opened = toDraft();
    }

    @Override
    public Optional<Night> validated() {
        return answers.validate() ? Optional.of(answers.values().build()) : Optional.empty();
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

    public LocalDate night() {
        return night;
    }

    ActivityRows activities() {
        return activities;
    }

    SignsInput signs() {
        return signs;
    }

    Answers<Night> answers() {
        return answers;
    }
}
