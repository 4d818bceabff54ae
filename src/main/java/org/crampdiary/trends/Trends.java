package org.crampdiary.trends;

import java.util.Arrays;
import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightRange;
import org.jspecify.annotations.Nullable;

/** The figures of a period, in one pass along its nights. Pure; for any thread. */
public final class Trends {

    private Trends() {}

    /**
     * The figures of a period, in time linear in its nights and entries. The period may lie partly
     * or wholly outside the nights of the diary.
     *
     * @throws ArithmeticException when the period has more nights than an {@code int} holds
     * @throws java.time.DateTimeException when it lies within 56 nights of the last or first date
     *     that {@link java.time.LocalDate} knows
     */
    public static TrendSummary summarise(Diary diary, NightRange range) {
        NightCounts counts = new NightCounts();
        SeverityTally severity = new SeverityTally();
        DurationTally duration = new DurationTally();
        HourTally hours = new HourTally();
        SiteTally sites = new SiteTally();
        RemedyTally remedies = new RemedyTally();
        WeekTally weeks = new WeekTally(diary, range);
        List<FactorTally> factors = Arrays.stream(Factor.values()).map(FactorTally::new).toList();
        NightTally.count(
                diary,
                range,
                List.of(FactorTally.all(factors), counts, weeks),
                severity,
                duration,
                hours,
                sites,
                remedies);
        List<WeekFigures> weekly = weeks.weeks();
        return new TrendSummary(
                range,
                diary.paused(range),
                counts.recorded(),
                counts.crampNights(),
                counts.cramps(),
                counts.undetailed(),
                counts.dispersion(),
                counts.crampsPerWeek(),
                counts.crampNightShare(),
                severity.figures(),
                duration.figures(),
                counts.woken(),
                counts.wakingAnswered(),
                change(diary, range),
                Trend.of(weekly),
                hours.hours(),
                sites.byMuscle(),
                sites.legs(),
                remedies.remedies(),
                FactorComparison.of(factors.stream().map(FactorTally::figures).toList()),
                weekly);
    }

    /** The last four weeks may begin before the period, so they are counted on their own. */
    private static @Nullable RecentChange change(Diary diary, NightRange range) {
        NightRange recent = NightRange.ending(range.to(), RecentChange.NIGHTS);
        NightCounts now = new NightCounts();
        NightTally.count(diary, recent, List.of(now));
        NightCounts before = new NightCounts();
        NightTally.count(diary, recent.previous(), List.of(before));
        return RecentChange.of(now, before);
    }
}
