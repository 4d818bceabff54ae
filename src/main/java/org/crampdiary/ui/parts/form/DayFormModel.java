package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.guidance.OpenSign;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.ui.parts.signs.SignsInput;

/**
 * A night's record with its waking day while it is being written down; the status is not part of
 * it.
 */
public final class DayFormModel extends EntryFormModel<Night> {

    private final ActivityRows activities;
    private final SignsInput signs;

    /**
     * Begins with what is recorded already.
     *
     * @param record {@link Night#empty} for a night without a record
     * @param open the signs that were open before that night
     */
    public DayFormModel(Night record, List<OpenSign> open) {
        super(NightFields.SHAPE, record);
        activities = own(NightFields.ACTIVITIES, new ActivityRows(record.night()));
        signs = new SignsInput(record.symptoms(), open);
        own(NightFields.SYMPTOMS, new SignsAnswer(signs));
        ask(NightFields.ofTheDay());
    }

    public LocalDate night() {
        return recorded().night();
    }

    ActivityRows activities() {
        return activities;
    }

    SignsInput signs() {
        return signs;
    }
}
