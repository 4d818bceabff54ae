package org.crampdiary.ui.parts.form;

import java.time.LocalDate;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;

/**
 * The activities of a day; those that were entered go when the person says that there were none.
 */
final class ActivityRows extends EntryRows<Activity, ActivityRow> {

    private static final Activity EMPTY = new Activity(null, null, null);

    ActivityRows(LocalDate day) {
        super("no-activity", "activity.", EMPTY, ActivityRow::new, day);
        noneProperty().subscribe(this::clearWhen);
    }

    private void clearWhen(boolean none) {
        if (none) {
            removeIf(_ -> true);
        }
    }

    /** Adds an activity of a kind, without length and intensity yet. */
    void add(ActivityType type) {
        add(new ActivityRow(new Activity(type, null, null)));
    }

    /** Removes all activities of a kind. */
    void remove(ActivityType type) {
        removeIf(row -> row.type() == type);
    }
}
