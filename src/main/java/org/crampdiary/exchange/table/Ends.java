package org.crampdiary.exchange.table;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.crampdiary.exchange.table.Columns.Row;

/** When what a row tells of ended. */
final class Ends {

    private Ends() {}

    /**
     * The end that a row says; a time without a date is the next such time after the start, or
     * throws {@link Unreadable} where that is on another day and longer after it than {@code most}.
     * Many tables have minutes only: one in the minute of the start is not a day later.
     */
    static OffsetDateTime after(OffsetDateTime start, Row row, Cells cells, Duration most) {
        CellMoment end = cells.moment(row, Target.END);
        LocalTime time = end == null ? null : end.time();
        if (end == null || time == null) {
            throw Unreadable.of("table.no-end");
        }
        LocalDate said = end.date();
        LocalDate first = start.toLocalDate();
        LocalTime minute = start.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        if (said != null || !time.isBefore(minute)) {
            return cells.at(said == null ? first : said, end);
        }
        OffsetDateTime next = cells.at(first.plusDays(1), end);
        if (Duration.between(start, next).compareTo(most) > 0) {
            throw Unreadable.of("table.ends-before");
        }
        return next;
    }
}
