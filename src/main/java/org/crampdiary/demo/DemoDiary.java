package org.crampdiary.demo;

import java.time.LocalDate;
import org.crampdiary.model.Diary;

/** Replaced by the generator of branch exchange on merge. */
public final class DemoDiary {
    private DemoDiary() {}

    public static Diary upTo(LocalDate tonight) {
        return Diary.EMPTY;
    }
}
