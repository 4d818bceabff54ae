package org.crampdiary.ui.rooms.diary;

import java.time.LocalDate;
import org.crampdiary.model.Cramp;
import org.crampdiary.ui.parts.form.CrampFormModel;
import org.crampdiary.ui.parts.form.DayFormModel;
import org.jspecify.annotations.Nullable;

/** The one form that is open in the Diary. Its key names the draft that is kept of it. */
sealed interface EntryForm {

    /** A cramp, existing or (null) new. */
    record OfCramp(String key, LocalDate night, CrampFormModel model, @Nullable Cramp existing)
            implements EntryForm {}

    /** A night's record with the day before it. */
    record OfDay(String key, LocalDate night, DayFormModel model) implements EntryForm {}

    String key();

    /** The night under which it was opened. */
    LocalDate night();

    static String crampKey(String id) {
        return "cramp:" + id;
    }

    static String newKey(LocalDate night) {
        return "new-cramp:" + night;
    }

    static String dayKey(LocalDate night) {
        return "day:" + night;
    }

    default boolean edited() {
        return switch (this) {
            case OfCramp form -> form.model().edited();
            case OfDay form -> form.model().edited();
        };
    }

    /** What was typed, as text to keep. */
    default String draft() {
        return switch (this) {
            case OfCramp form -> form.model().toDraft();
            case OfDay form -> form.model().toDraft();
        };
    }

    /** Types what was kept. */
    default void restore(String draft) {
        switch (this) {
            case OfCramp form -> form.model().restore(draft);
            case OfDay form -> form.model().restore(draft);
        }
    }
}
