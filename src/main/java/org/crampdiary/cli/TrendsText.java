package org.crampdiary.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crampdiary.report.HeadlineWords;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.DurationFigures;
import org.crampdiary.trends.RecentChange;
import org.crampdiary.trends.SeverityFigures;
import org.crampdiary.trends.TrendSummary;
import org.jspecify.annotations.Nullable;

/** The headline figures of a period as lines of text. */
final class TrendsText {

    private final Messages messages;
    private final HeadlineWords words;

    TrendsText(Messages messages) {
        this.messages = messages;
        this.words = new HeadlineWords(messages);
    }

    List<String> of(TrendSummary figures) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.formats().range(figures.range()));
        lines.add(
                messages.text(
                        "cli.recorded", figures.recorded(), figures.nights(), figures.paused()));
        if (figures.recorded() == 0) {
            lines.add(messages.text("cli.nothing"));
            return lines;
        }
        rates(figures, lines);
        severity(figures.severity(), lines);
        duration(figures.duration(), lines);
        lines.add(waking(figures));
        lines.add(change(figures.change(), figures.range().to()));
        return lines;
    }

    private String waking(TrendSummary figures) {
        int answered = figures.wakingAnswered();
        if (answered == figures.detailedNights()) {
            return messages.text("cli.woken", figures.wokenNights());
        }
        return answered == 0
                ? messages.text("cli.no-waking")
                : messages.text("cli.woken-of", figures.wokenNights(), answered);
    }

    private void rates(TrendSummary figures, List<String> lines) {
        String rate = words.perWeek("cli.rate", figures);
        String share = words.crampNights("cli.share", figures);
        if (rate == null || share == null) {
            lines.add(
                    messages.text(
                            "cli.too-few",
                            figures.crampNights(),
                            figures.recorded(),
                            TrendSummary.LEAST_RECORDED));
            return;
        }
        lines.add(rate);
        lines.add(share);
    }

    private void severity(@Nullable SeverityFigures severity, List<String> lines) {
        if (severity == null) {
            return;
        }
        lines.add(words.severity(severity.few() ? "cli.severity-few" : "cli.severity", severity));
    }

    private void duration(@Nullable DurationFigures duration, List<String> lines) {
        if (duration == null) {
            return;
        }
        lines.add(words.duration(duration.few() ? "cli.duration-few" : "cli.duration", duration));
    }

    private String change(@Nullable RecentChange change, LocalDate last) {
        return change == null
                ? messages.text("cli.change-too-few", last, RecentChange.LEAST_RECORDED)
                : words.change("cli.change", change, last);
    }
}
