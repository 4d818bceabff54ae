package org.crampdiary.ui.trends;

import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightRange;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.TrendSummary;
import org.crampdiary.trends.Trends;
import org.crampdiary.ui.charts.ChartReport;
import org.crampdiary.ui.trends.Figures.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A period in figures and words.
 *
 * @param header which nights, and how many of them are recorded
 * @param missing what is missing, when no night of the period is recorded; else null
 * @param before with which nights the figures are compared, and how many of them are recorded
 * @param charts what the cards below the figures say
 */
record TrendsReport(
        TrendSummary summary,
        String header,
        @Nullable String missing,
        List<Figure> figures,
        String before,
        ChartReport charts) {

    /**
     * All of it; for any thread.
     *
     * @param other the nights to compare with on the card for it; null for none
     */
    static TrendsReport of(
            Diary diary, NightRange range, @Nullable NightRange other, Messages messages) {
        TrendSummary summary = Trends.summarise(diary, range);
        TrendSummary previous = Trends.summarise(diary, range.previous());
        return new TrendsReport(
                summary,
                messages.text(
                        "trends.header",
                        messages.formats().range(range),
                        summary.recorded(),
                        summary.nights()),
                missing(diary, summary, messages),
                Figures.of(summary, previous, messages),
                messages.text(
                        "trends.before",
                        messages.formats().range(previous.range()),
                        previous.recorded(),
                        previous.nights()),
                ChartReport.of(diary, summary, compared(diary, previous, other), messages));
    }

    private static @Nullable TrendSummary compared(
            Diary diary, TrendSummary previous, @Nullable NightRange other) {
        if (other == null) {
            return null;
        }
        return other.equals(previous.range()) ? previous : Trends.summarise(diary, other);
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
}
