package org.crampdiary.report;

import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightRange;
import org.crampdiary.report.Figures.Figure;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.TrendSummary;
import org.crampdiary.trends.Trends;
import org.jspecify.annotations.Nullable;

/**
 * A period in figures and words.
 *
 * @param previous the nights before, as many as those of {@code summary}
 * @param header which nights, and how many of them are recorded
 * @param missing what is missing, when no night of the period is recorded; else null
 * @param before with which nights the figures are compared, and how many of them are recorded
 */
public record TrendsReport(
        TrendSummary summary,
        TrendSummary previous,
        String header,
        @Nullable String missing,
        List<Figure> figures,
        String before) {

    /** The figures; for any thread. */
    public static TrendsReport of(Diary diary, NightRange range, Messages messages) {
        TrendSummary summary = Trends.summarise(diary, range);
        TrendSummary previous = Trends.summarise(diary, range.previous());
        return new TrendsReport(
                summary,
                previous,
                Coverage.of(summary).dated(messages),
                missing(diary, summary, messages),
                Figures.of(summary, previous, messages),
                before(summary, previous, messages));
    }

    private static String before(TrendSummary summary, TrendSummary previous, Messages messages) {
        if (previous.recorded() == 0) {
            return "";
        }
        return messages.text(
                Figures.comparable(summary, previous) ? "trends.before" : "trends.before-few",
                messages.formats().range(previous.range()),
                previous.recorded(),
                previous.nights());
    }

    /**
     * What the cards below the figures say; for any thread.
     *
     * @param other the nights to compare with on the card for it; null for none
     */
    public ChartReport charts(Diary diary, @Nullable NightRange other, Messages messages) {
        return ChartReport.of(diary, summary, compared(diary, other), messages);
    }

    private @Nullable TrendSummary compared(Diary diary, @Nullable NightRange other) {
        if (other == null) {
            return null;
        }
        return other.equals(previous.range()) ? previous : Trends.summarise(diary, other);
    }

    private static @Nullable String missing(Diary diary, TrendSummary summary, Messages messages) {
        if (summary.recorded() > 0) {
            return null;
        }
        if (summary.nights() == 0) {
            return messages.text("trends.missing.paused");
        }
        boolean nowhere =
                diary.cramps().isEmpty()
                        && diary.nights().stream().allMatch(night -> night.status() == null);
        return messages.text(nowhere ? "trends.missing.all" : "trends.missing.period");
    }
}
