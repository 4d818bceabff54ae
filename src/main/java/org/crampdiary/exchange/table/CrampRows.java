package org.crampdiary.exchange.table;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
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

    /** What would last longer has a mistyped end. */
    private static final Duration LONGEST_OVER_MIDNIGHT = Duration.ofHours(12);

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
        LocalDate said = start == null ? null : start.date();
        CellMoment dated = said == null ? night : start;
        if (dated == null || dated.date() == null) {
            throw Unreadable.of("table.no-date");
        }
        String id = ids.next(row);
        LocalTime time = start == null ? null : start.time();
        if (start == null || time == null) {
            return Cramp.inNight(id, night(dated));
        }
        LocalDate day = said == null ? Night.at(night(dated), time).toLocalDate() : said;
        OffsetDateTime at = cells.at(day, start);
        boolean there = cells.zone().getRules().getOffset(at.toInstant()).equals(at.getOffset());
        return Cramp.startingAt(id, at, there ? cells.zone() : null);
    }

    private LocalDate night(CellMoment dated) {
        LocalDate night = cells.night(dated);
        cells.checkBegun(night);
        return night;
    }

    /**
     * From start to end, unless the row says how long. One that ends in the minute in which it
     * began lasted for less than its clock shows: null.
     */
    private @Nullable Double seconds(OffsetDateTime start, Row row, EntryValues<Cramp> values) {
        Double said = values.get(CrampFields.DURATION_SECONDS);
        if (said != null) {
            return said;
        }
        OffsetDateTime end = Ends.after(start, row, cells, LONGEST_OVER_MIDNIGHT);
        double seconds = Duration.between(start, end).toSeconds();
        if (seconds == 0 || end.isEqual(start.truncatedTo(ChronoUnit.MINUTES))) {
            return null;
        }
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
