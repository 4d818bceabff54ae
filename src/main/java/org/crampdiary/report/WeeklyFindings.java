package org.crampdiary.report;

import java.util.ArrayList;
import java.util.List;
import org.crampdiary.statistics.Direction;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.statistics.MannKendall;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.RecentChange;
import org.crampdiary.trends.SenLine;
import org.crampdiary.trends.Trend;
import org.crampdiary.trends.TrendSummary;
import org.crampdiary.trends.WeekFigures;
import org.jspecify.annotations.Nullable;

/**
 * How the weeks of the period go, and its last four weeks against the four before, in words.
 *
 * @param drawn the bars of {@code weekly}
 */
record WeeklyFindings(TrendSummary summary, WeeklyBars weekly, Bars drawn, Messages messages) {

    /**
     * The card.
     *
     * @param line of the trend; null without one
     */
    Findings findings(@Nullable SenLine line) {
        RecentChange change = summary.change();
        Trend trend = summary.trend();
        List<String> details = new ArrayList<>();
        if (trend != null && line != null) {
            details.add(detail(trend, line.slope()));
            if (line.level().value() <= 0 || flat(trend, line)) {
                details.add(messages.text("charts.trend.rare"));
            }
        }
        if (change != null) {
            details.add(detail(change));
        }
        return Findings.titled(messages.text("charts.weekly"), finding(trend))
                .sentences(sentences(trend, line, change))
                .drawing(drawn)
                .legend(weekly.legend(drawn, messages))
                .notes(weekly.notes(messages))
                .details(details)
                .table(WeeklyBars.headings(messages), weekly.rows(messages))
                .restingOn(Coverage.of(summary));
    }

    private List<String> sentences(
            @Nullable Trend trend, @Nullable SenLine line, @Nullable RecentChange change) {
        List<String> sentences = new ArrayList<>(List.of(sentence(trend)));
        if (trend != null && line != null && flat(trend, line)) {
            sentences.add(messages.text("charts.trend.flat"));
        }
        sentences.add(sentence(change));
        return sentences;
    }

    /** Whether the test finds a change that the typical week does not show. */
    private static boolean flat(Trend trend, SenLine line) {
        return direction(trend.test()) != Direction.UNCLEAR && line.slope().value() == 0;
    }

    private String finding(@Nullable Trend trend) {
        if (trend == null) {
            int possible = summary.range().length() / WeekFigures.NIGHTS;
            return possible < Trend.LEAST_WEEKS
                    ? messages.text("charts.weekly.too-short", Trend.LEAST_WEEKS)
                    : messages.text("charts.weekly.too-few", fullWeeks(), Trend.LEAST_WEEKS);
        }
        return DifferenceWords.WEEKS.of(direction(trend.test()), messages);
    }

    private static Direction direction(MannKendall test) {
        if (test.p() >= LineOfWeeks.CLEAR_P) {
            return Direction.UNCLEAR;
        }
        return test.s() > 0 ? Direction.MORE : Direction.FEWER;
    }

    private int fullWeeks() {
        return Math.toIntExact(
                summary.weeks().stream()
                        .filter(week ->
                                week.full() && week.recorded() >= WeekFigures.LEAST_RECORDED)
                        .count());
    }

    private String sentence(@Nullable Trend trend) {
        if (trend == null) {
            return messages.text("charts.trend.too-few", Trend.LEAST_WEEKS);
        }
        return DifferenceWords.TREND.of(direction(trend.test()), messages, trend.weeks().size());
    }

    private String sentence(@Nullable RecentChange change) {
        String last = messages.formats().dayMonth(summary.range().to());
        return change == null
                ? messages.text("trends.change.too-few", last, RecentChange.LEAST_RECORDED)
                : new HeadlineWords(messages).change("trends.change", change, last);
    }

    private String detail(RecentChange change) {
        return FigureWords.detail(
                "charts.change.detail", change.riskDifference(), change.midP(), messages);
    }

    private String detail(Trend trend, Estimate slope) {
        MannKendall test = trend.test();
        return messages.text(
                "charts.trend.detail",
                trend.weeks().size(),
                FigureWords.signed((double) test.s(), 0, messages),
                FigureWords.signed(test.z(), 2, messages),
                FigureWords.probability(test.p(), messages),
                FigureWords.signed(slope.value(), 2, messages),
                FigureWords.signed(slope.low(), 2, messages),
                FigureWords.signed(slope.high(), 2, messages));
    }
}
