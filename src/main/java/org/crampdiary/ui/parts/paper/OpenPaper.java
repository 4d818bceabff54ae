package org.crampdiary.ui.parts.paper;

import java.time.Clock;
import java.util.List;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.text.Messages;
import org.crampdiary.ui.parts.form.OpenForm;

/** The form in which nights are typed from paper; there is one for all nights. */
public record OpenPaper(PaperFormModel model) implements OpenForm<List<PaperNight>> {

    /** An empty one. */
    public static OpenPaper fresh(Messages messages, Clock clock) {
        return new OpenPaper(new PaperFormModel(messages, clock));
    }

    @Override
    public String key() {
        return "paper";
    }

    @Override
    public Change saving(List<PaperNight> nights, Diary before) {
        Change change = Change.of();
        for (PaperNight night : nights) {
            change = change.and(night.into(before));
        }
        return change;
    }
}
