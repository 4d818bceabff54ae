package org.crampdiary.exchange.table;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.crampdiary.exchange.table.Columns.Row;

/** When what a row tells of ended. */
final class Ends {

    private Ends() {}

    /** The end that a row says; a time without a date is the next such time after the start. */
    static OffsetDateTime after(OffsetDateTime start, Row row, Cells cells) {
        CellMoment end = cells.moment(row, Target.END);
        LocalTime time = end == null ? null : end.time();
        if (end == null || time == null) {
            throw Unreadable.of("table.no-end");
        }
        LocalDate said = end.date();
        LocalDate first = start.toLocalDate();
        LocalDate next = time.isBefore(start.toLocalTime()) ? first.plusDays(1) : first;
        return cells.at(said == null ? next : said, end);
    }
}
