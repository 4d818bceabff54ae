package org.crampdiary.ui.trends;

import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightRange;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.Trend;
import org.crampdiary.trends.TrendSummary;
import org.crampdiary.trends.Trends;
import org.crampdiary.trends.WeekFigures;
import org.crampdiary.ui.charts.ChartReport;
import org.crampdiary.ui.trends.Figures.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A period in figures and words.
 *
 * @param header which nights, and how many of them are recorded
 * @param missing what is missing, when no night of the period is recorded; else null
 * @param finding what may be said about the weeks in few words
 * @param charts what the cards below the weekly chart say
 */
record TrendsReport(
        TrendSummary summary,
        String header,
        @Nullable String missing,
        List<Figure> figures,
        String finding,
        ChartReport charts) {

    // The usual limit of chance, two-sided; above it no direction is named.
    private static final double CLEAR_P = 0.05;

    /** All of it; for any thread. */
    static TrendsReport of(Diary diary, NightRange range, Messages messages) {
        TrendSummary summary = Trends.summarise(diary, range);
        return new TrendsReport(
                summary,
                messages.text(
                        "trends.header",
                        messages.formats().range(range),
                        summary.recorded(),
                        summary.nights()),
                missing(diary, summary, messages),
                Figures.of(summary, messages),
                messages.text(finding(summary.trend()), fullWeeks(summary), Trend.LEAST_WEEKS),
                ChartReport.of(diary, summary, messages));
    }

    private static @Nullable String missing(Diary diary, TrendSummary summary, Messages messages) {
        if (summary.recorded() > 0) {
            return null;
        }
        boolean nowhere =
                diary.cramps().isEmpty()
                        && diary.nights().stream().allMatch(night -> night.status() == null);
        return messages.text(nowhere ? "trends.missing.all" : "trends.missing.period");
    }

    private static String finding(@Nullable Trend trend) {
        if (trend == null) {
            return "trends.finding.weeks";
        }
        if (trend.test().p() >= CLEAR_P) {
            return "trends.finding.none";
        }
        return trend.test().s() > 0 ? "trends.finding.more" : "trends.finding.fewer";
    }

    private static int fullWeeks(TrendSummary summary) {
        return Math.toIntExact(
                summary.weeks().stream()
                        .filter(WeekFigures::full)
                        .filter(week -> week.rate() != null)
                        .count());
    }
}
