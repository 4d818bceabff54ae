package org.crampdiary.trends;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightRange;
import org.jspecify.annotations.Nullable;

/** The figures of a period, in one walk along its nights. Pure; for any thread. */
public final class Trends {

    private Trends() {}

    /**
     * The figures of a period, in time linear in its nights and entries. The period may lie partly
     * or wholly outside the nights of the diary.
     */
    public static TrendSummary summarise(Diary diary, NightRange range) {
        NightCounts counts = new NightCounts();
        SeverityTally severity = new SeverityTally();
        DurationTally duration = new DurationTally();
        HourTally hours = new HourTally();
        MuscleTally muscles = new MuscleTally();
        RemedyTally remedies = new RemedyTally();
        WeekTally weeks = new WeekTally(range);
        List<FactorTally> factors = Arrays.stream(Factor.values()).map(FactorTally::new).toList();
        List<Tally> all =
                Stream.concat(
                                Stream.of(
                                        counts, severity, duration, hours, muscles, remedies,
                                        weeks),
                                factors.stream())
                        .toList();
        walk(diary, range, all);
        List<WeekFigures> weekly = weeks.weeks();
        return new TrendSummary(
                range,
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
                change(diary, range),
                Trend.of(weekly),
                hours.hours(),
                muscles.counts(),
                remedies.remedies(),
                FactorComparison.of(factors.stream().map(FactorTally::counts).toList()),
                weekly);
    }

    /** The last four weeks may begin before the period, so they are counted on their own. */
    private static @Nullable RecentChange change(Diary diary, NightRange range) {
        NightRange recent = NightRange.ending(range.to(), RecentChange.NIGHTS);
        NightCounts now = new NightCounts();
        walk(diary, recent, List.of(now));
        NightCounts before = new NightCounts();
        walk(diary, recent.previous(), List.of(before));
        return RecentChange.of(now, before);
    }

    private static void walk(Diary diary, NightRange range, List<? extends Tally> tallies) {
        for (NightEntries night : NightEntries.of(diary, range)) {
            for (Tally tally : tallies) {
                tally.add(night);
            }
        }
    }
}
