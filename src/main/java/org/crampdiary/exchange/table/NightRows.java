package org.crampdiary.exchange.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crampdiary.exchange.table.Columns.Row;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryValues;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.TextLimit;
import org.jspecify.annotations.Nullable;

/** Rows that are a day and its night each; several of one night are put together. */
final class NightRows {

    private static final Target COUNT = Target.named(RowKind.NIGHTS, Target.CRAMPS).orElseThrow();

    private final Cells cells;
    private final RowIds ids = new RowIds();
    private final Map<LocalDate, EntryValues<Night>> nights = new TreeMap<>();
    private final Map<LocalDate, Integer> counts = new HashMap<>();

    NightRows(Cells cells) {
        this.cells = cells;
    }

    /**
     * Empty when nothing is said of the night. Throws {@link Unreadable} when a cell cannot be
     * read, nothing says which night it is, or a row before it says something else of that night.
     */
    Optional<Stored> read(Row row) {
        EntryValues<Night> said = NightFields.SHAPE.values().set(NightFields.NIGHT, night(row));
        for (EntryField<Night, ?> field : NightFields.answered()) {
            Target.named(RowKind.NIGHTS, field.name())
                    .ifPresent(target -> set(said, field, target, row));
        }
        Integer count = (Integer) cells.value(row, COUNT, COUNT.kind());
        NightStatus status = said.get(NightFields.STATUS);
        if (count != null && status != null && (count == 0) != (status == NightStatus.NONE)) {
            throw Unreadable.of("table.count-contradicts");
        }
        if (count != null && count == 0) {
            said.set(NightFields.STATUS, NightStatus.NONE);
        }
        Night night = said.build();
        if (night.blank() && count == null) {
            return Optional.empty();
        }
        if (count != null && count > 0) {
            cells.checkBegun(night.night());
        }
        boolean counted = counts.containsKey(night.night());
        add(night, count);
        return Optional.of(
                new Stored(
                        row.number(),
                        night,
                        counted ? List.of() : cramps(row, night.night(), count)));
    }

    private <V> void set(
            EntryValues<Night> said, EntryField<Night, V> field, Target target, Row row) {
        said.set(field, cells.value(row, target, field.kind()));
    }

    private LocalDate night(Row row) {
        CellMoment moment = cells.moment(row, Target.NIGHT);
        if (moment == null || moment.date() == null) {
            throw Unreadable.of("table.no-date");
        }
        return cells.night(moment);
    }

    private List<Cramp> cramps(Row row, LocalDate night, @Nullable Integer count) {
        List<Cramp> cramps = new ArrayList<>();
        for (int i = 0; count != null && i < count; i++) {
            cramps.add(Cramp.inNight(ids.next(row), night).build());
        }
        return cramps;
    }

    /** All or nothing of a row; a count that an earlier row has said already is the same cramps. */
    private void add(Night night, @Nullable Integer count) {
        EntryValues<Night> before = nights.get(night.night());
        EntryValues<Night> together = NightFields.SHAPE.values(night);
        if (before != null) {
            NightFields.answered().forEach(field -> join(together, field, before));
        }
        Integer earlier = counts.get(night.night());
        Integer cramps = count == null ? earlier : count;
        boolean none = together.get(NightFields.STATUS) == NightStatus.NONE;
        if ((earlier != null && !earlier.equals(cramps))
                || (none && cramps != null && cramps > 0)) {
            throw Unreadable.of("table.night-twice");
        }
        nights.put(night.night(), together);
        if (cramps != null) {
            counts.put(night.night(), cramps);
        }
    }

    private static <V> void join(
            EntryValues<Night> together, EntryField<Night, V> field, EntryValues<Night> before) {
        V earlier = before.get(field);
        V now = together.get(field);
        if (earlier == null || earlier.equals(now)) {
            return;
        }
        if (now == null) {
            together.set(field, earlier);
        } else if (field == NightFields.NOTE) {
            String note = earlier + "\n" + now;
            if (!TextLimit.NOTE.allows(note)) {
                throw Unreadable.of("table.too-long", TextLimit.NOTE.max());
            }
            together.set(NightFields.NOTE, note);
        } else {
            throw Unreadable.of("table.night-twice");
        }
    }

    /** The nights of all rows, oldest first, that say anything. */
    List<Night> nights() {
        return nights.values().stream()
                .map(EntryValues::build)
                .filter(night -> !night.blank())
                .toList();
    }
}
