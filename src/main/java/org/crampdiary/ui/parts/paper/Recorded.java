package org.crampdiary.ui.parts.paper;

import java.time.LocalDate;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightStatus;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/** What the diary knows already of the nights in the grid. */
record Recorded(Diary diary, Messages messages) {

    /** What stands in a cell that cannot be typed into; null where something may be typed. */
    @Nullable String of(LocalDate night, PaperColumn column) {
        Night record = diary.nightOrEmpty(night);
        return switch (column) {
            case FLUID -> number(record.fluidMl());
            case SLEEP -> number(record.sleepHours());
            case NOTE -> record.note();
            default -> cramps(night, column);
        };
    }

    private @Nullable String cramps(LocalDate night, PaperColumn column) {
        NightStatus status = diary.status(night);
        if (status == null) {
            return null;
        }
        int cramps = diary.cramps(night).size();
        boolean counted = cramps > 0 || status == NightStatus.NONE;
        return column == PaperColumn.CRAMPS && counted ? Integer.toString(cramps) : "";
    }

    private @Nullable String number(@Nullable Double value) {
        return value == null ? null : messages.formats().number(value, 2);
    }
}
