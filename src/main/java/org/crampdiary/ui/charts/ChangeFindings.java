package org.crampdiary.ui.charts;

import java.util.ArrayList;
import java.util.List;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.statistics.MannKendall;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.RecentChange;
import org.crampdiary.trends.Trend;
import org.crampdiary.trends.TrendSummary;
import org.crampdiary.ui.charts.Findings.Table;
import org.jspecify.annotations.Nullable;

/** The last four weeks against the four before, and how the weeks of the period go, in words. */
final class ChangeFindings {

    private static final int PERCENT = 100;

    private final TrendSummary summary;
    private final Messages messages;

    private ChangeFindings(TrendSummary summary, Messages messages) {
        this.summary = summary;
        this.messages = messages;
    }

    /**
     * The card.
     *
     * @param slope of the trend, in cramps per week and week; null without a trend
     */
    static Findings of(TrendSummary summary, @Nullable Double slope, Messages messages) {
        return new ChangeFindings(summary, messages).findings(slope);
    }

    private Findings findings(@Nullable Double slope) {
        RecentChange change = summary.change();
        Trend trend = summary.trend();
        List<String> details = new ArrayList<>();
        if (change != null) {
            details.add(detail(change));
        }
        if (trend != null && slope != null) {
            details.add(detail(trend, slope));
        }
        return new Findings(
                messages.text("charts.change"),
                change == null
                        ? messages.text("charts.factors.too-early")
                        : messages.text(finding(change.riskDifference())),
                List.of(sentence(change), sentence(trend)),
                List.of(),
                List.of(Wording.recorded(summary, messages)),
                details,
                new Table(List.of(), List.of()));
    }

    private String sentence(@Nullable RecentChange change) {
        String last = messages.formats().dayMonth(summary.range().to());
        return change == null
                ? messages.text("trends.change.too-few", last, RecentChange.LEAST_RECORDED)
                : messages.text(
                        "trends.change",
                        change.recentCrampNights(),
                        change.recentRecorded(),
                        last,
                        change.previousCrampNights(),
                        change.previousRecorded(),
                        messages.text(finding(change.riskDifference())));
    }

    /** Clear when the interval of the difference leaves out 0. */
    private static String finding(Estimate difference) {
        if (difference.low() > 0) {
            return "charts.change.more";
        }
        return difference.high() < 0 ? "charts.change.fewer" : "charts.change.unclear";
    }

    private String sentence(@Nullable Trend trend) {
        if (trend == null) {
            return messages.text("charts.trend.too-few", Trend.LEAST_WEEKS);
        }
        String key;
        if (trend.test().p() >= TrendLine.CLEAR_P) {
            key = "charts.trend.unclear";
        } else {
            key = trend.test().s() > 0 ? "charts.trend.more" : "charts.trend.fewer";
        }
        return messages.text(key, trend.weeks().size());
    }

    private String detail(RecentChange change) {
        Estimate difference = change.riskDifference();
        return messages.text(
                "charts.change.detail",
                Wording.signed(difference.value() * PERCENT, 0, messages),
                Wording.interval(difference, messages),
                Wording.probability(change.midP(), messages));
    }

    private String detail(Trend trend, double slope) {
        MannKendall test = trend.test();
        return messages.text(
                "charts.trend.detail",
                trend.weeks().size(),
                Wording.signed((double) test.s(), 0, messages),
                Wording.signed(test.z(), 2, messages),
                Wording.probability(test.p(), messages),
                Wording.signed(slope, 2, messages));
    }
}
