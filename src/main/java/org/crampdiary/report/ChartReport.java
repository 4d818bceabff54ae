package org.crampdiary.report;

import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.LegFigures;
import org.crampdiary.trends.SenLine;
import org.crampdiary.trends.Trend;
import org.crampdiary.trends.TrendSummary;
import org.jspecify.annotations.Nullable;

/** What the cards of a period say. Immutable. */
public final class ChartReport {

    private final Charted weekly;
    private final List<WeekBar> weeks;
    private final TimeLine timeLine;
    private final Findings comparison;
    private final Pairs sides;
    private final Charted severity;
    private final Charted duration;
    private final Charted hours;
    private final Plotted remedies;
    private final Plotted factors;
    private final Findings sites;
    private final LegFigures legs;
    private final Findings nights;
    private final NightMap map;

    /** A chart of bars with what it comes to. */
    public record Charted(Findings findings, Bars bars) {}

    /** Rows with their intervals, and what they come to. */
    public record Plotted(Findings findings, Intervals intervals) {}

    private ChartReport(
            Diary diary, TrendSummary summary, @Nullable TrendSummary other, Messages messages) {
        Trend trend = summary.trend();
        SenLine line = trend == null ? null : trend.line();
        timeLine = TimeLine.of(diary, summary.range(), messages);
        WeeklyBars bars = WeeklyBars.of(summary, line, timeLine);
        weeks = bars.weeks();
        Bars drawn = bars.bars(messages);
        weekly = new Charted(WeeklyFindings.of(summary, bars, drawn, line, messages), drawn);
        comparison = ComparisonFindings.of(other, summary, messages);
        sides = ComparisonFindings.sides(other, summary, messages);
        OverTime overTime = OverTime.of(diary, summary.range(), weeks, messages);
        severity = SeverityFindings.chart(summary, overTime, messages);
        duration = DurationFindings.chart(summary, overTime, messages);
        hours =
                new Charted(
                        HourFindings.of(summary, messages), HourFindings.bars(summary, messages));
        remedies =
                new Plotted(
                        RemedyFindings.of(summary, messages),
                        RemedyFindings.rows(summary, messages));
        factors =
                new Plotted(FactorFindings.of(summary, messages), FactorRows.of(summary, messages));
        sites = SiteFindings.of(summary, messages);
        legs = summary.legs();
        map = NightMap.of(diary, summary.range());
        nights = map.words(messages);
    }

    /**
     * All of it, in words of one language; for any thread.
     *
     * @param summary of a period with at least one recorded night
     * @param other the period to compare with; null for none
     */
    public static ChartReport of(
            Diary diary, TrendSummary summary, @Nullable TrendSummary other, Messages messages) {
        return new ChartReport(diary, summary, other, messages);
    }

    public Charted weekly() {
        return weekly;
    }

    /** One for each bar of {@link #weekly}. */
    public List<WeekBar> weeks() {
        return weeks;
    }

    public TimeLine timeLine() {
        return timeLine;
    }

    public Findings comparison() {
        return comparison;
    }

    /** The figures of {@link #comparison} as they stand open on its card. */
    public Pairs sides() {
        return sides;
    }

    public Charted severity() {
        return severity;
    }

    public Charted duration() {
        return duration;
    }

    public Charted hours() {
        return hours;
    }

    public Plotted remedies() {
        return remedies;
    }

    public Plotted factors() {
        return factors;
    }

    public Findings sites() {
        return sites;
    }

    public LegFigures legs() {
        return legs;
    }

    public Findings nights() {
        return nights;
    }

    public NightMap map() {
        return map;
    }
}
