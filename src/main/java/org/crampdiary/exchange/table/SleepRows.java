package org.crampdiary.exchange.table;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crampdiary.exchange.table.Columns.Row;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightFields;
import org.crampdiary.model.Phrase;

/**
 * Rows that are one stretch of sleep each. A stretch belongs to the night, from noon to noon, in
 * which it begins; those of a night are added up. Of stretches that overlap, as two devices write
 * them, the longest counts; naps do not.
 */
final class SleepRows {

    private static final LocalTime NAPS_FROM = LocalTime.of(9, 0);
    private static final LocalTime NAPS_TO = LocalTime.of(18, 0);
    private static final double LONGEST_NAP_HOURS = 3;
    private static final Duration LONGEST_OVER_MIDNIGHT = Duration.ofHours(16);
    private static final FieldKind<Double> HOURS_OF_A_NIGHT = NightFields.SLEEP_HOURS.kind();
    private static final Target HOURS =
            Target.named(RowKind.SLEEP, NightFields.SLEEP_HOURS.name()).orElseThrow();
    private static final Target NAP = Target.named(RowKind.SLEEP, Target.NAP).orElseThrow();

    /** One row; it lies between start and end, and so much of it was slept. */
    private record Stretch(int row, OffsetDateTime start, OffsetDateTime end, double hours) {

        LocalDate night() {
            return Night.containing(start.toLocalDateTime());
        }

        boolean overlaps(Stretch other) {
            return start.isBefore(other.end) && other.start.isBefore(end);
        }

        Night stored(double slept) {
            return Night.empty(night()).with(NightFields.SLEEP_HOURS, rounded(slept));
        }

        private static double rounded(double hours) {
            return Math.round(hours * 100) / 100.0;
        }
    }

    private final Cells cells;
    private final Map<LocalDate, List<Stretch>> nights = new TreeMap<>();
    private final List<Said> notes = new ArrayList<>();

    SleepRows(Cells cells) {
        this.cells = cells;
    }

    /** Empty for a nap. Throws {@link Unreadable} when start, end or length cannot be read. */
    Optional<Stored> read(Row row) {
        Stretch stretch = stretch(row);
        Boolean said = cells.value(row, NAP, new FieldKind.YesNo());
        if (said == null ? looksLikeANap(stretch) : said) {
            notes.add(new Said(row.number(), Phrase.of("table.nap")));
            return Optional.empty();
        }
        nights.computeIfAbsent(stretch.night(), _ -> new ArrayList<>()).add(stretch);
        return Optional.of(new Stored(row.number(), stretch.stored(stretch.hours()), List.of()));
    }

    private Stretch stretch(Row row) {
        CellMoment start = cells.moment(row, Target.START);
        LocalDate date = start == null ? null : start.date();
        if (start == null || date == null || start.time() == null) {
            throw Unreadable.of("table.no-start");
        }
        OffsetDateTime from = cells.at(date, start);
        Double slept = cells.value(row, HOURS, HOURS_OF_A_NIGHT);
        OffsetDateTime to =
                slept != null && !cells.says(row, Target.END)
                        ? from.plusSeconds(Math.round(slept * 3600))
                        : Ends.after(from, row, cells, LONGEST_OVER_MIDNIGHT);
        double between = Duration.between(from, to).toSeconds() / 3600.0;
        double hours = slept == null ? between : slept;
        if (between <= 0 || between > 24 || hours > between + 0.02) {
            throw Unreadable.of("table.ends-before");
        }
        return new Stretch(row.number(), from, to, hours);
    }

    private static boolean looksLikeANap(Stretch stretch) {
        LocalTime start = stretch.start().toLocalTime();
        return !start.isBefore(NAPS_FROM)
                && start.isBefore(NAPS_TO)
                && stretch.hours() < LONGEST_NAP_HOURS;
    }

    /** What was slept in each night, oldest first; says which rows do not count. */
    List<Night> nights() {
        List<Night> slept = new ArrayList<>();
        for (List<Stretch> stretches : nights.values()) {
            List<Stretch> counted = new ArrayList<>();
            stretches.stream()
                    .sorted(Comparator.comparingDouble(Stretch::hours).reversed())
                    .forEach(stretch -> count(stretch, counted));
            slept.add(
                    counted.getFirst().stored(counted.stream().mapToDouble(Stretch::hours).sum()));
        }
        return slept;
    }

    private void count(Stretch stretch, List<Stretch> counted) {
        Optional<Stretch> other = counted.stream().filter(stretch::overlaps).findFirst();
        double slept = counted.stream().mapToDouble(Stretch::hours).sum();
        if (other.isPresent()) {
            String row = Integer.toString(other.get().row());
            notes.add(new Said(stretch.row(), Phrase.of("table.overlaps", row)));
        } else if (!HOURS_OF_A_NIGHT.allows(slept + stretch.hours())) {
            notes.add(new Said(stretch.row(), Phrase.of("table.too-much-sleep")));
        } else {
            counted.add(stretch);
        }
    }

    /** What is to be said of rows that do not count, once {@link #nights} was asked. */
    List<Said> notes() {
        return notes.stream().sorted(Comparator.comparingInt(Said::row)).toList();
    }
}
