package org.crampdiary.ui.charts;

import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.LegFigures;
import org.crampdiary.trends.SenLine;
import org.crampdiary.trends.Trend;
import org.crampdiary.trends.TrendSummary;
import org.crampdiary.ui.controls.Bars;
import org.crampdiary.ui.controls.Intervals;
import org.crampdiary.ui.controls.PairTable;
import org.jspecify.annotations.Nullable;

/** What the cards of a period say. Immutable. */
public final class ChartReport {

    private final Charted weekly;
    private final List<WeekBar> weeks;
    private final TimeLine timeLine;
    private final Findings comparison;
    private final PairTable.Content sides;
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
    record Charted(Findings findings, Bars bars) {}

    /** Rows with their intervals, and what they come to. */
    record Plotted(Findings findings, Intervals intervals) {}

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

    Charted weekly() {
        return weekly;
    }

    /** One for each bar of {@link #weekly}. */
    List<WeekBar> weeks() {
        return weeks;
    }

    TimeLine timeLine() {
        return timeLine;
    }

    Findings comparison() {
        return comparison;
    }

    /** The figures of {@link #comparison} as they stand open on its card. */
    PairTable.Content sides() {
        return sides;
    }

    Charted severity() {
        return severity;
    }

    Charted duration() {
        return duration;
    }

    Charted hours() {
        return hours;
    }

    Plotted remedies() {
        return remedies;
    }

    Plotted factors() {
        return factors;
    }

    Findings sites() {
        return sites;
    }

    LegFigures legs() {
        return legs;
    }

    Findings nights() {
        return nights;
    }

    NightMap map() {
        return map;
    }
}
