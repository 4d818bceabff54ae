package org.crampdiary.cli;

import java.time.LocalDate;
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
        if (figures.recorded() == 0) {
            lines.add(messages.text("cli.nothing"));
            return lines;
        }
        rates(figures, lines);
        severity(figures.severity(), lines);
        duration(figures, lines);
        lines.add(messages.text("cli.woken", figures.wokenNights()));
        lines.add(change(figures.change(), figures.range().to()));
        return lines;
    }

    private void rates(TrendSummary figures, List<String> lines) {
        Estimate rate = figures.crampsPerWeek();
        Estimate share = figures.crampNightShare();
        if (rate == null || share == null) {
            lines.add(
                    messages.text(
                            "cli.too-few",
                            figures.crampNights(),
                            figures.recorded(),
                            TrendSummary.LEAST_RECORDED));
            return;
        }
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

    private void severity(@Nullable SeverityFigures severity, List<String> lines) {
        if (severity == null) {
            return;
        }
        lines.add(
                severity.rated() == 1
                        ? messages.text("cli.severity-one", severity.worst())
                        : messages.text(
                                "cli.severity",
                                severity.worst(),
                                formats.number(severity.median(), 1),
                                formats.percent(severity.shareSevere())));
    }

    private void duration(TrendSummary figures, List<String> lines) {
        DurationFigures duration = figures.duration();
        if (duration == null) {
            return;
        }
        String longest = formats.duration(duration.longestSeconds());
        lines.add(
                figures.cramps() == 1
                        ? messages.text("cli.duration-one", longest)
                        : messages.text(
                                "cli.duration",
                                formats.duration(duration.medianSeconds()),
                                longest,
                                duration.overTenMinutes()));
    }

    private String change(@Nullable RecentChange change, LocalDate last) {
        return change == null
                ? messages.text("cli.change-too-few", last, RecentChange.LEAST_RECORDED)
                : messages.text(
                        "cli.change",
                        change.recentCrampNights(),
                        change.recentRecorded(),
                        change.previousCrampNights(),
                        change.previousRecorded(),
                        last);
    }
}
