package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import org.crampdiary.guidance.OpenSign;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Night;

/** The form of a night's record with the day before it. */
public record OpenDay(String key, LocalDate night, DayFormModel model) implements OpenEntry<Night> {

    public static OpenDay of(LocalDate night, Diary diary) {
        return new OpenDay(
                key(night),
                night,
                new DayFormModel(diary.nightOrEmpty(night), OpenSign.before(night, diary)));
    }

    public static String key(LocalDate night) {
        return "day:" + night;
    }

    @Override
    public Change saving(Night night, Diary before) {
        return Change.of(new PutNight(night));
    }
}
