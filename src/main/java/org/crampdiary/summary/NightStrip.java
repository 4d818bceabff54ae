package org.crampdiary.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Medicine;
import org.crampdiary.model.NightEntries;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Symptom;
import org.crampdiary.model.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The nights of a period side by side, so that a whole season is seen at a glance.
 *
 * @param nightsPerCell 1, or more where single nights would need more than {@link #MOST} cells
 * @param cells oldest first, at most {@link #MOST}; the last one ends with the period
 */
public record NightStrip(int nightsPerCell, List<Cell> cells) {

    /** Cells of one row at least: four weeks of nights. */
    public static final int ROW = 28;

    /** And at most: a month of nights. */
    private static final int LONGEST_ROW = 31;

    /** As many cells as the page has room for: four rows. */
    public static final int MOST = 4 * ROW;

    private static final List<Integer> WIDTHS = List.of(1, 7, 28, 91, 364);

    /** What happened beside the cramps. */
    public enum Mark {
        MEDICINE,
        VISIT,
        SIGN
    }

    /**
     * The nights of one cell.
     *
     * @param paused of them, those that belong to a pause and are not recorded
     * @param recorded of them
     * @param cramps a cramp night without any cramp entered counts as one
     * @param woken nights with a cramp that woke the person
     * @param worst severity, 0–10; null when no cramp has one
     */
    public record Cell(
            NightRange nights,
            int paused,
            int recorded,
            int cramps,
            int woken,
            @Nullable Integer worst,
            Set<Mark> marks) {

        public Cell {
            marks = Set.copyOf(marks);
        }

        public boolean isPaused() {
            return paused == nights.length();
        }

        /** Whether fewer than half of its nights that count are recorded. */
        public boolean thin() {
            return 2 * recorded < nights.length() - paused;
        }
    }

    public NightStrip {
        cells = List.copyOf(cells);
    }

    /** Cells of each row but the last: as many as fill the last one most. */
    public int rowLength() {
        int rows = Math.ceilDiv(cells.size(), LONGEST_ROW);
        return Math.max(ROW, Math.ceilDiv(cells.size(), Math.max(1, rows)));
    }

    static NightStrip of(Diary diary, NightRange range) {
        int width =
                WIDTHS.stream()
                        .filter(nights -> range.length() <= nights * MOST)
                        .findFirst()
                        .orElse(WIDTHS.getLast());
        List<NightEntries> nights = NightEntries.each(diary, range);
        List<Cell> cells = new ArrayList<>();
        for (int end = nights.size(); end > 0 && cells.size() < MOST; end -= width) {
            cells.addFirst(cell(diary, nights.subList(Math.max(0, end - width), end)));
        }
        return new NightStrip(width, cells);
    }

    private static Cell cell(Diary diary, List<NightEntries> nights) {
        NightRange range = new NightRange(nights.getFirst().night(), nights.getLast().night());
        return new Cell(
                range,
                diary.paused(range),
                Math.toIntExact(nights.stream().filter(NightEntries::recorded).count()),
                nights.stream().mapToInt(NightEntries::crampCount).sum(),
                Math.toIntExact(nights.stream().filter(NightEntries::woken).count()),
                nights.stream()
                        .flatMap(night -> night.cramps().stream())
                        .map(Cramp::severity)
                        .filter(Objects::nonNull)
                        .max(Integer::compare)
                        .orElse(null),
                marks(diary, range, nights));
    }

    private static Set<Mark> marks(Diary diary, NightRange range, List<NightEntries> nights) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (changes(diary).anyMatch(range::contains)) {
            marks.add(Mark.MEDICINE);
        }
        if (diary.visits().stream().map(Visit::date).anyMatch(range::contains)) {
            marks.add(Mark.VISIT);
        }
        if (nights.stream().anyMatch(NightStrip::reportsAny)) {
            marks.add(Mark.SIGN);
        }
        return marks;
    }

    /** The first day of each medicine, and the first without it. */
    private static Stream<LocalDate> changes(Diary diary) {
        List<Medicine> all = diary.profile().medicines();
        return all == null
                ? Stream.empty()
                : all.stream()
                        .flatMap(medicine -> {
                            LocalDate end = medicine.end();
                            return Stream.of(
                                    Stream.ofNullable(medicine.start()),
                                    Stream.ofNullable(end == null ? null : end.plusDays(1)));
                        })
                        .flatMap(days -> days);
    }

    private static boolean reportsAny(NightEntries night) {
        return Stream.of(Symptom.values()).anyMatch(night::reports);
    }
}
