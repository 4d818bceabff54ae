package org.crampdiary.trends;

import java.time.LocalDate;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightStatus;
import org.jspecify.annotations.Nullable;

/**
 * What was entered for one night.
 *
 * @param record null when there is none; then there is a cramp
 * @param cramps not in the trash
 * @param woken whether one of them woke the person
 */
record NightEntries(LocalDate night, @Nullable Night record, int cramps, boolean woken) {

    boolean crampNight() {
        return cramps > 0 || said(NightStatus.CRAMPS);
    }

    boolean recorded() {
        return crampNight() || said(NightStatus.NONE);
    }

    /** A cramp night of which no cramp was entered. */
    boolean undetailed() {
        return cramps == 0 && said(NightStatus.CRAMPS);
    }

    /** The cramps entered, or one when the person only said that there were cramps. */
    int crampCount() {
        return undetailed() ? 1 : cramps;
    }

    private boolean said(NightStatus status) {
        return record != null && record.status() == status;
    }
}
