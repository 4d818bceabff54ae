package org.crampdiary.ui.parts.paper;

import java.util.List;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryValues;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.Refusal;

/**
 * One night read from paper.
 *
 * @param record what was written of the night and its day; a status only where there were no cramps
 * @param cramps as far as they are known, in the order in which they were written
 */
record PaperNight(Night record, List<Cramp> cramps) {

    PaperNight {
        cramps = List.copyOf(cramps);
    }

    /**
     * What enters it. Only what the diary does not know yet is filled in.
     *
     * @throws Refusal when something of it has been recorded meanwhile
     */
    Change into(Diary before) {
        boolean saysCramps = record.status() != null || !cramps.isEmpty();
        if (saysCramps && before.status(record.night()) != null) {
            throw taken();
        }
        Night known = before.nightOrEmpty(record.night());
        EntryValues<Night> filled = NightFields.SHAPE.values(known);
        NightFields.SHAPE.fields().forEach(field -> fill(filled, field));
        Night next = filled.build();
        Change change = next.equals(known) ? Change.of() : Change.of(new PutNight(next));
        for (Cramp cramp : cramps) {
            change = change.and(new PutCramp(cramp));
        }
        return change;
    }

    private <V> void fill(EntryValues<Night> filled, EntryField<Night, V> field) {
        V written = field.of(record);
        if (written == null || field == NightFields.NIGHT) {
            return;
        }
        if (filled.get(field) != null) {
            throw taken();
        }
        filled.set(field, written);
    }

    private Refusal taken() {
        return Refusal.notDone("paper.taken", record.night());
    }
}
