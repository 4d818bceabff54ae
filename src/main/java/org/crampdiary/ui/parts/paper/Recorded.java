package org.crampdiary.ui.parts.paper;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.Activity;
import org.crampdiary.model.Diary;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightStatus;
import org.crampdiary.summary.PaperColumn;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/** What the diary knows already of the nights in the grid. */
record Recorded(Diary diary, Messages messages) {

    /** What stands in a cell that cannot be typed into; null where something may be typed. */
    @Nullable String of(LocalDate night, PaperColumn column) {
        EntryField<Night, ?> field = column.field();
        if (field == null) {
            return cramps(night, column);
        }
        return switch (field.of(diary.nightOrEmpty(night))) {
            case null -> null;
            case Number number -> messages.formats().number(number.doubleValue(), 2);
            case List<?> several -> activities(several);
            case Boolean yes -> messages.text(yes ? "answer.yes" : "answer.no");
            case Object text -> text.toString();
        };
    }

    private @Nullable String cramps(LocalDate night, PaperColumn column) {
        NightStatus status = diary.status(night);
        if (status == null) {
            return null;
        }
        int cramps = diary.cramps(night).size();
        boolean counted = cramps > 0 || status == NightStatus.NONE;
        return column.equals(PaperColumn.CRAMPS) && counted ? Integer.toString(cramps) : "";
    }

    /** The one list of a day that fits into a box. */
    private String activities(List<?> several) {
        return new PaperActivity(messages)
                .said(several.stream().map(Activity.class::cast).toList());
    }
}
