package org.crampdiary.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crampdiary.model.NightRange;
import org.crampdiary.trends.WeekFigures;
import org.jspecify.annotations.Nullable;

/**
 * One week, or several weeks after each other where there is not room for a bar for each.
 *
 * @param range its nights inside the period
 * @param weeks how many, at least 1
 * @param paused nights of a pause that are not recorded
 * @param recorded nights recorded
 * @param crampNights of those recorded
 * @param cramps a cramp night without any cramp entered counts as one cramp
 * @param undetailedNights how many such nights; with any, {@code cramps} reads "at least"
 */
public record WeekBar(
        NightRange range,
        int weeks,
        int paused,
        int recorded,
        int crampNights,
        int cramps,
        int undetailedNights) {

    private static final int SLIVERS_PER_BAR = 4;

    // A month, a quarter, a year; then whole years.
    private static final int[] WEEKS = {1, 4, 13, 52};

    /**
     * Bars for the weeks of a period, oldest first, of equally many weeks each counted back from
     * its end. What is left over at its beginning is a bar of its own, or a part of the next one
     * where it would be a sliver, or have too few nights for a rate however many are recorded.
     *
     * @param figures all weeks of the period, oldest first
     * @param most how many bars there is room for, at least 1
     */
    static List<WeekBar> of(List<WeekFigures> figures, int most) {
        int each = weeksEach(figures.size(), most);
        List<WeekBar> bars = new ArrayList<>();
        int to = figures.size();
        while (to > 0) {
            int from = Math.max(0, to - each);
            if (from > 0 && nights(figures.subList(0, from)) < least(each)) {
                from = 0;
            }
            bars.add(of(figures.subList(from, to)));
            to = from;
        }
        return bars.reversed();
    }

    /** How many nights a bar has at least where the others have so many weeks. */
    private static int least(int weeksEach) {
        return Math.max(
                WeekFigures.LEAST_RECORDED, weeksEach * WeekFigures.NIGHTS / SLIVERS_PER_BAR);
    }

    private static int nights(List<WeekFigures> weeks) {
        return weeks.stream().mapToInt(week -> week.range().length()).sum();
    }

    private static int weeksEach(int weeks, int most) {
        for (int each : WEEKS) {
            if (Math.ceilDiv(weeks, each) <= most) {
                return each;
            }
        }
        int year = WEEKS[WEEKS.length - 1];
        return Math.ceilDiv(Math.ceilDiv(weeks, year), most) * year;
    }

    private static WeekBar of(List<WeekFigures> weeks) {
        LocalDate from = weeks.getFirst().range().from();
        LocalDate to = weeks.getLast().range().to();
        return new WeekBar(
                new NightRange(from, to),
                weeks.size(),
                weeks.stream().mapToInt(WeekFigures::paused).sum(),
                weeks.stream().mapToInt(WeekFigures::recorded).sum(),
                weeks.stream().mapToInt(WeekFigures::crampNights).sum(),
                weeks.stream().mapToInt(WeekFigures::cramps).sum(),
                weeks.stream().mapToInt(WeekFigures::undetailedNights).sum());
    }

    /** Its nights, recorded or missing: without those of a pause. */
    int nights() {
        return range.length() - paused;
    }

    /** The share of its nights that is recorded, 0–1; 1 when all of it is paused. */
    double recordedShare() {
        return allPaused() ? 1 : (double) recorded / nights();
    }

    /** Whether the diary was paused in all of its nights. */
    boolean allPaused() {
        return nights() == 0;
    }

    /**
     * Cramps per week of recorded nights; null when fewer than five nights are recorded, or fewer
     * than five of seven.
     */
    @Nullable Double rate() {
        return WeekFigures.rate(cramps, recorded, nights());
    }
}
