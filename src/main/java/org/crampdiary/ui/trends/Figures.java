package org.crampdiary.ui.trends;

import java.util.List;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.text.Formats;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.DurationFigures;
import org.crampdiary.trends.SeverityFigures;
import org.crampdiary.trends.TrendSummary;

/** Puts the headline figures of a period into words. */
final class Figures {

    private final TrendSummary summary;
    private final Messages messages;
    private final Formats formats;

    private Figures(TrendSummary summary, Messages messages) {
        this.summary = summary;
        this.messages = messages;
        this.formats = messages.formats();
    }

    /**
     * One figure.
     *
     * @param value in few large signs
     * @param lines what belongs to it, in small print
     * @param sentence all of it, for those who hear it
     */
    record Figure(String id, String title, String value, List<String> lines, String sentence) {}

    /** The five figures, in the order of the tiles. */
    static List<Figure> of(TrendSummary summary, Messages messages) {
        Figures figures = new Figures(summary, messages);
        return List.of(
                figures.perWeek(),
                figures.crampNights(),
                figures.severity(),
                figures.woken(),
                figures.duration());
    }

    private Figure figure(String id, String title, String value, String... lines) {
        List<String> list = List.of(lines);
        String sentence = "%s: %s; %s".formatted(title, value, String.join("; ", list));
        return new Figure("trends-" + id, title, value, list, sentence);
    }

    private String nothing() {
        return messages.text("trends.no-figure");
    }

    private String tooFew() {
        return messages.text("trends.too-few", summary.recorded(), TrendSummary.LEAST_RECORDED);
    }

    private String interval(Estimate estimate, double factor, int decimals, String key) {
        return messages.text(
                key,
                formats.fixed(estimate.low() * factor, decimals),
                formats.fixed(estimate.high() * factor, decimals));
    }

    private Figure perWeek() {
        Estimate rate = summary.crampsPerWeek();
        if (rate == null) {
            return figure("per-week", messages.text("trends.per-week"), nothing(), tooFew());
        }
        String value = formats.fixed(rate.value(), 1);
        String interval = interval(rate, 1, 1, "trends.interval");
        int undetailed = summary.undetailedNights();
        return undetailed == 0
                ? figure("per-week", messages.text("trends.per-week"), value, interval)
                : figure(
                        "per-week",
                        messages.text("trends.per-week-at-least"),
                        value,
                        interval,
                        messages.text("trends.undetailed", undetailed));
    }

    private Figure crampNights() {
        String title = messages.text("trends.cramp-nights");
        Estimate share = summary.crampNightShare();
        String counts =
                messages.text("trends.of-recorded", summary.crampNights(), summary.recorded());
        return share == null
                ? figure("cramp-nights", title, nothing(), counts, tooFew())
                : figure(
                        "cramp-nights",
                        title,
                        formats.percent(share.value()),
                        counts,
                        interval(share, 100, 0, "trends.interval-percent"));
    }

    private Figure severity() {
        String title = messages.text("trends.severity");
        SeverityFigures severity = summary.severity();
        return severity == null
                ? figure("severity", title, nothing(), messages.text("trends.no-severity"))
                : figure(
                        "severity",
                        title,
                        messages.text(
                                "trends.worst-usual",
                                severity.worst(),
                                formats.number(severity.median(), 1)),
                        messages.text("trends.of-ten"));
    }

    private Figure woken() {
        return figure(
                "woken",
                messages.text("trends.woken"),
                formats.number(summary.wokenNights(), 0),
                messages.text("trends.of-cramp-nights", summary.crampNights()));
    }

    private Figure duration() {
        String title = messages.text("trends.longest");
        DurationFigures duration = summary.duration();
        return duration == null
                ? figure("duration", title, nothing(), messages.text("trends.no-duration"))
                : figure(
                        "duration",
                        title,
                        formats.duration(duration.longestSeconds()),
                        messages.text("trends.usual", formats.duration(duration.medianSeconds())),
                        messages.text("trends.over-ten", duration.overTenMinutes()));
    }
}
