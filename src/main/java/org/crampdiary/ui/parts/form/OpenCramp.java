package org.crampdiary.ui.parts.form;

import java.time.Clock;
import java.time.LocalDate;
import org.crampdiary.model.Change;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.MarkRunning;
import org.crampdiary.model.Edit.MarkToFinish;
import org.crampdiary.model.Edit.PutCramp;
import org.jspecify.annotations.Nullable;

/**
 * The form of a cramp.
 *
 * @param existing null for a new one
 */
public record OpenCramp(String key, LocalDate night, CrampFormModel model, @Nullable Cramp existing)
        implements OpenEntry<Cramp> {

    public static OpenCramp fresh(LocalDate night, Clock clock) {
        return new OpenCramp(newKey(night), night, new CrampFormModel(clock, night), null);
    }

    public static OpenCramp of(Cramp cramp, Clock clock) {
        return new OpenCramp(
                key(cramp.id()), cramp.night(), new CrampFormModel(clock, cramp), cramp);
    }

    /** The key of a cramp in the diary. */
    public static String key(String id) {
        return "cramp:" + id;
    }

    /** The key of a new cramp in a night. */
    public static String newKey(LocalDate night) {
        return "new-cramp:" + night;
    }

    @Override
    public Change saving(Cramp cramp, Diary before) {
        return put(cramp, before);
    }

    /**
     * A cramp that is completed need not wait for the morning's questions, nor run on; one that
     * goes to the trash waits again when it is put back.
     */
    public static Change put(Cramp cramp, Diary before) {
        Change change = Change.of(new PutCramp(cramp));
        if (!cramp.inTrash() && before.marks().toFinish().contains(cramp.id())) {
            change = change.and(new MarkToFinish(cramp.id(), false));
        }
        boolean over = cramp.durationSeconds() != null || cramp.inTrash();
        return over && cramp.id().equals(before.marks().running())
                ? change.and(new MarkRunning(null))
                : change;
    }

    /** Takes a cramp out of the trash; one that ran is over, nobody knows since when. */
    public static Change putBack(Cramp cramp) {
        Cramp back = cramp.with(CrampFields.DELETED_AT, null);
        boolean ran = Boolean.TRUE.equals(cramp.ongoing()) && cramp.durationSeconds() == null;
        return Change.of(new PutCramp(ran ? back.with(CrampFields.ONGOING, false) : back));
    }
}
