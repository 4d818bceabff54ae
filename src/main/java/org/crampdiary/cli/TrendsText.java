package org.crampdiary.cli;

import java.util.ArrayList;
import java.util.List;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.text.Formats;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.DurationFigures;
import org.crampdiary.trends.RecentChange;
import org.crampdiary.trends.SeverityFigures;
import org.crampdiary.trends.TrendSummary;
import org.jspecify.annotations.Nullable;

/** The headline figures of a period as lines of text. */
final class TrendsText {

    private final Messages messages;
    private final Formats formats;

    TrendsText(Messages messages) {
        this.messages = messages;
        this.formats = messages.formats();
    }

    List<String> of(TrendSummary figures) {
        List<String> lines = new ArrayList<>();
        lines.add(formats.range(figures.range()));
        lines.add(messages.text("cli.recorded", figures.recorded(), figures.nights()));
        Estimate rate = figures.crampsPerWeek();
        Estimate share = figures.crampNightShare();
        if (rate == null || share == null) {
            lines.add(
                    messages.text("cli.too-few", figures.recorded(), TrendSummary.LEAST_RECORDED));
        } else {
            lines.add(
                    messages.text(
                            figures.undetailedNights() > 0 ? "cli.rate-at-least" : "cli.rate",
                            formats.fixed(rate.value(), 1),
                            formats.fixed(rate.low(), 1),
                            formats.fixed(rate.high(), 1)));
            lines.add(
                    messages.text(
                            "cli.share",
                            figures.crampNights(),
                            figures.recorded(),
                            formats.percent(share.value()),
                            formats.percent(share.low()),
                            formats.percent(share.high())));
        }
        severity(figures.severity(), lines);
        duration(figures.duration(), lines);
        lines.add(messages.text("cli.woken", figures.wokenNights()));
        change(figures.change(), lines);
        return lines;
    }

    private void severity(@Nullable SeverityFigures severity, List<String> lines) {
        if (severity != null) {
            lines.add(
                    messages.text(
                            "cli.severity",
                            severity.worst(),
                            formats.number(severity.median(), 1),
                            formats.percent(severity.shareSevere())));
        }
    }

    private void duration(@Nullable DurationFigures duration, List<String> lines) {
        if (duration != null) {
            lines.add(
                    messages.text(
                            "cli.duration",
                            formats.duration(duration.medianSeconds()),
                            formats.duration(duration.longestSeconds()),
                            duration.overTenMinutes()));
        }
    }

    private void change(@Nullable RecentChange change, List<String> lines) {
        lines.add(
                change == null
                        ? messages.text("cli.change-too-few")
                        : messages.text(
                                "cli.change",
                                change.recentCrampNights(),
                                change.recentRecorded(),
                                change.previousCrampNights(),
                                change.previousRecorded()));
    }
}
