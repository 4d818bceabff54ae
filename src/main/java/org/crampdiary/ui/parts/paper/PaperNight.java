package org.crampdiary.ui.parts.paper;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One night read from paper. Null means that nothing was written.
 *
 * @param status that there were no cramps
 * @param cramps as far as they are known, in the order in which they were written
 * @param fluidMl of the day before it
 */
record PaperNight(
        LocalDate night,
        @Nullable NightStatus status,
        List<Cramp> cramps,
        @Nullable Double fluidMl,
        @Nullable Double sleepHours,
        @Nullable String note) {

    PaperNight {
        cramps = List.copyOf(cramps);
    }

    /**
     * What enters it. Only what the diary does not know yet is filled in.
     *
     * @throws Refusal when something of it has been recorded meanwhile
     */
    Change into(Diary before) {
        boolean saysCramps = status != null || !cramps.isEmpty();
        if (saysCramps && before.status(night) != null) {
            throw taken();
        }
        Night record = before.nightOrEmpty(night);
        Night next = filled(record, NightFields.STATUS, status);
        next = filled(next, NightFields.FLUID_ML, fluidMl);
        next = filled(next, NightFields.SLEEP_HOURS, sleepHours);
        next = filled(next, NightFields.NOTE, note);
        Change change = next.equals(record) ? Change.of() : Change.of(new PutNight(next));
        for (Cramp cramp : cramps) {
            change = change.and(new PutCramp(cramp));
        }
        return change;
    }

    private <V> Night filled(Night record, EntryField<Night, V> field, @Nullable V written) {
        if (written == null) {
            return record;
        }
        if (field.of(record) != null) {
            throw taken();
        }
        return record.with(field, written);
    }

    private Refusal taken() {
        return Refusal.notDone("paper.taken", night);
    }
}
