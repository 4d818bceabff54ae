package org.crampdiary.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.NightStatus;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Every night of the calendar years that a period touches, from the first one of the diary to the
 * last of the period.
 *
 * @param years newest first
 */
public record NightMap(List<Year> years) implements Drawing {

    public NightMap {
        years = List.copyOf(years);
    }

    /** The nights of one calendar year, oldest first. */
    public record Year(int year, List<Cell> cells) {

        public Year {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One night.
     *
     * @param status null when it is not recorded
     * @param paused whether it is not recorded because the diary was paused
     */
    public record Cell(LocalDate night, @Nullable NightStatus status, int cramps, boolean paused) {

        /** Whether it is not recorded although the diary was not paused. */
        public boolean missing() {
            return status == null && !paused;
        }

        public String words(Messages messages) {
            String what =
                    switch (status) {
                        case null -> messages.text(paused ? "night.paused" : "night.not-recorded");
                        case NONE -> messages.text("night.none");
                        case CRAMPS -> messages.text("night.cramps", cramps);
                    };
            return messages.text("charts.map.night", messages.formats().night(night), what);
        }
    }

    static NightMap of(Diary diary, NightRange period) {
        Map<Integer, List<Cell>> years = new TreeMap<>();
        NightEntries.each(diary, new NightRange(first(diary, period), period.to()))
                .forEach(entries ->
                        years.computeIfAbsent(entries.night().getYear(), _ -> new ArrayList<>())
                                .add(cell(diary, entries)));
        List<Year> newest = new ArrayList<>();
        years.forEach((year, cells) -> newest.addFirst(new Year(year, cells)));
        return new NightMap(newest);
    }

    /** Nights before the diary was begun are not missing, unless they were asked for. */
    private static LocalDate first(Diary diary, NightRange period) {
        LocalDate newYear = period.from().withDayOfYear(1);
        LocalDate begun = NightEntries.first(diary).orElse(period.from());
        LocalDate first = begun.isBefore(newYear) ? newYear : begun;
        return first.isBefore(period.from()) ? first : period.from();
    }

    private static Cell cell(Diary diary, NightEntries entries) {
        return new Cell(
                entries.night(),
                entries.status(),
                entries.cramps().size(),
                !entries.recorded() && diary.pauses().contain(entries.night()));
    }

    /** The markers of all nights, and of the usual ones also those of which there are none. */
    public Set<NightMapMarker> markers() {
        Set<NightMapMarker> markers = EnumSet.allOf(NightMapMarker.class);
        for (NightMapMarker rare : Set.of(NightMapMarker.UNNUMBERED, NightMapMarker.PAUSED)) {
            if (nights().noneMatch(cell -> NightMapMarker.of(cell) == rare)) {
                markers.remove(rare);
            }
        }
        return markers;
    }

    private Stream<Cell> nights() {
        return years.stream().flatMap(year -> year.cells().stream());
    }

    /** The same in words, with a row for each month. */
    Findings findings(Messages messages) {
        List<Cell> all = nights().toList();
        return Findings.titled(
                        messages.text("charts.map"),
                        messages.text(
                                "charts.map.finding",
                                yearsInWords(messages),
                                count(all, cell -> cell.status() == NightStatus.CRAMPS),
                                count(all, cell -> cell.status() == NightStatus.NONE),
                                count(all, Cell::missing),
                                count(all, Cell::paused)))
                .drawing(this)
                .notes(List.of(messages.text("charts.map.years")))
                .table(headings(messages), rows(messages))
                .restingOn(coverage());
    }

    private String yearsInWords(Messages messages) {
        String first = Integer.toString(years.getLast().year());
        String last = Integer.toString(years.getFirst().year());
        return first.equals(last) ? last : messages.text("charts.map.from-to", first, last);
    }

    /** What is drawn goes beyond the period that was asked for. */
    private Coverage coverage() {
        return new Coverage(
                new NightRange(
                        years.getLast().cells().getFirst().night(),
                        years.getFirst().cells().getLast().night()),
                Math.toIntExact(nights().filter(Cell::paused).count()),
                Math.toIntExact(nights().filter(cell -> cell.status() != null).count()));
    }

    private List<String> headings(Messages messages) {
        List<String> headings =
                new ArrayList<>(
                        List.of(
                                messages.text("charts.map.month"),
                                messages.text("charts.map.cramps"),
                                messages.text("charts.map.none"),
                                messages.text("charts.map.missing")));
        if (paused()) {
            headings.add(FigureWords.capital(messages.text("night.paused")));
        }
        return headings;
    }

    private boolean paused() {
        return nights().anyMatch(Cell::paused);
    }

    private List<List<String>> rows(Messages messages) {
        Map<YearMonth, List<Cell>> months =
                nights().collect(
                                Collectors.groupingBy(
                                        cell -> YearMonth.from(cell.night()),
                                        TreeMap::new,
                                        Collectors.toList()));
        boolean paused = paused();
        List<List<String>> rows = new ArrayList<>();
        months.forEach((month, cells) -> {
            List<String> row = new ArrayList<>();
            row.add(FigureWords.capital(messages.formats().month(month)));
            row.add(text(cells, cell -> cell.status() == NightStatus.CRAMPS));
            row.add(text(cells, cell -> cell.status() == NightStatus.NONE));
            row.add(text(cells, Cell::missing));
            if (paused) {
                row.add(text(cells, Cell::paused));
            }
            rows.addFirst(row);
        });
        return rows;
    }

    private static String text(List<Cell> cells, Predicate<Cell> which) {
        return Long.toString(count(cells, which));
    }

    private static long count(List<Cell> cells, Predicate<Cell> which) {
        return cells.stream().filter(which).count();
    }
}
