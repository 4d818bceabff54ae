package org.crampdiary.ui.parts.pause;

import java.time.LocalDate;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutPause;
import org.crampdiary.model.Pause;
import org.crampdiary.model.Pauses;
import org.crampdiary.model.Refusal;
import org.crampdiary.ui.parts.form.OpenForm;

/** The form of a pause. */
record OpenPause(String key, PauseFormModel model) implements OpenForm<Pause> {

    /**
     * A new pause.
     *
     * @param first the night that it begins with unless the person types another
     * @param others with which it must not share a night
     */
    static OpenPause fresh(LocalDate first, Pauses others) {
        return new OpenPause("new-pause", new PauseFormModel(first, others));
    }

    static OpenPause of(Pause pause, Pauses others) {
        return new OpenPause(key(pause.id()), new PauseFormModel(pause, others));
    }

    /** The key of a pause in the diary. */
    static String key(String id) {
        return "pause:" + id;
    }

    /** Throws {@link Refusal} when it would share a night with another pause. */
    @Override
    public Change saving(Pause pause, Diary before) {
        Pause shared = before.pauses().sharing(pause);
        if (shared != null) {
            throw Refusal.notDone("refusal.pauses-overlap", shared.from());
        }
        return Change.of(new PutPause(pause));
    }
}
