package org.crampdiary.exchange.table;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.crampdiary.exchange.table.Columns.Row;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.CrampFields;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryValues;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Night;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.model.SiteFields;
import org.jspecify.annotations.Nullable;

/** Rows that are one cramp each; equal ones are as many cramps. */
final class CrampRows {

    private final Cells cells;
    private final RowIds ids = new RowIds();

    CrampRows(Cells cells) {
        this.cells = cells;
    }

    /** Throws {@link Unreadable} when a cell cannot be read, or nothing says when it was. */
    Stored read(Row row) {
        EntryValues<Cramp> values = begun(row);
        for (Target target : Target.of(RowKind.CRAMPS)) {
            CrampFields.SHAPE.fields().stream()
                    .filter(field -> field.name().equals(target.name()) && !target.dated())
                    .forEach(field -> set(values, field, target, row));
        }
        OffsetDateTime start = values.get(CrampFields.START);
        if (start != null && cells.says(row, Target.END)) {
            values.set(CrampFields.DURATION_SECONDS, seconds(start, row, values));
        }
        values.set(CrampFields.SITES, sites(row));
        return new Stored(row.number(), null, List.of(values.build()));
    }

    private <V> void set(
            EntryValues<Cramp> values, EntryField<Cramp, V> field, Target target, Row row) {
        values.set(field, cells.value(row, target, field.kind()));
    }

    /** A start without its time is a night; a time without its date is one of the night. */
    private EntryValues<Cramp> begun(Row row) {
        CellMoment start = cells.moment(row, Target.START);
        CellMoment night = cells.moment(row, Target.NIGHT);
        LocalDate said = date(start);
        LocalDate date = said == null ? date(night) : said;
        if (date == null) {
            throw Unreadable.of("table.no-date");
        }
        String id = ids.next(row);
        LocalTime time = start == null ? null : start.time();
        if (start == null || time == null) {
            return Cramp.inNight(id, cells.night(date));
        }
        LocalDate day = said == null ? Night.at(cells.night(date), time).toLocalDate() : said;
        OffsetDateTime at = cells.at(day, start);
        boolean there = cells.zone().getRules().getOffset(at.toInstant()).equals(at.getOffset());
        return Cramp.startingAt(id, at, there ? cells.zone() : null);
    }

    private static @Nullable LocalDate date(@Nullable CellMoment moment) {
        return moment == null ? null : moment.date();
    }

    /** From start to end, unless the row says how long. */
    private double seconds(OffsetDateTime start, Row row, EntryValues<Cramp> values) {
        Double said = values.get(CrampFields.DURATION_SECONDS);
        double seconds =
                said != null
                        ? said
                        : Duration.between(start, Ends.after(start, row, cells)).toSeconds();
        if (!CrampFields.DURATION_SECONDS.kind().allows(seconds)) {
            throw Unreadable.of("table.ends-before");
        }
        return seconds;
    }

    private List<Site> sites(Row row) {
        String muscleName = SiteFields.MUSCLE.name();
        Site site = cells.site(row, muscleName).orElse(null);
        Muscle muscle =
                site == null ? value(row, muscleName, SiteFields.MUSCLE.kind()) : site.muscle();
        Side side = value(row, SiteFields.SIDE.name(), SiteFields.SIDE.kind());
        if (side == null && site != null) {
            side = site.side();
        }
        return muscle == null && side == null ? List.of() : List.of(new Site(muscle, side));
    }

    private <V> @Nullable V value(Row row, String name, FieldKind<V> kind) {
        return cells.value(row, Target.named(RowKind.CRAMPS, name).orElseThrow(), kind);
    }
}
