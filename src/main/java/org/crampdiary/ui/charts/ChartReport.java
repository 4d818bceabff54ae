package org.crampdiary.ui.charts;

import java.util.Map;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Site;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.Trend;
import org.crampdiary.trends.TrendSummary;
import org.crampdiary.ui.controls.Bars;
import org.jspecify.annotations.Nullable;

/** What the cards of a period say. Immutable. */
public final class ChartReport {

    private final Bars.@Nullable Line trendLine;
    private final Findings change;
    private final Findings remedies;
    private final Findings factors;
    private final Findings hours;
    private final Bars hourBars;
    private final Findings sites;
    private final Map<Site, Integer> siteCounts;
    private final Findings nights;
    private final NightMap map;

    private ChartReport(Diary diary, TrendSummary summary, Messages messages) {
        Trend trend = summary.trend();
        Double slope = trend == null ? null : (Double) trend.senSlope();
        trendLine =
                trend == null || slope == null
                        ? null
                        : TrendLine.of(trend, slope, summary.nights());
        change = ChangeFindings.of(summary, slope, messages);
        remedies = RemedyFindings.of(summary, messages);
        factors = FactorFindings.of(summary, messages);
        hours = HourFindings.of(summary, messages);
        hourBars = HourFindings.bars(summary, messages);
        sites = SiteFindings.of(summary, messages);
        siteCounts = SiteFindings.drawn(summary);
        map = NightMap.of(diary, summary.range());
        nights = map.words(messages);
    }

    /** All of it, in words of one language; for any thread. */
    public static ChartReport of(Diary diary, TrendSummary summary, Messages messages) {
        return new ChartReport(diary, summary, messages);
    }

    /** The line over the weekly chart; null with too few weeks. */
    public Bars.@Nullable Line trendLine() {
        return trendLine;
    }

    Findings change() {
        return change;
    }

    Findings remedies() {
        return remedies;
    }

    Findings factors() {
        return factors;
    }

    Findings hours() {
        return hours;
    }

    Bars hourBars() {
        return hourBars;
    }

    Findings sites() {
        return sites;
    }

    Map<Site, Integer> siteCounts() {
        return siteCounts;
    }

    Findings nights() {
        return nights;
    }

    NightMap map() {
        return map;
    }
}
