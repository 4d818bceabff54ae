package org.crampdiary.summary.html;

import java.time.LocalDate;
import org.crampdiary.model.NightRange;
import org.crampdiary.text.Formats;

/**
 * Dates of a period: short ones, with their year only where it could be another. A line is not
 * broken within them.
 */
record Days(Formats formats, NightRange range) {

    private static final int YEAR = 365;

    String of(LocalDate day) {
        String date = range.length() > YEAR ? formats.date(day) : formats.shortDayMonth(day);
        return date.replace(' ', '\u00a0');
    }
}
