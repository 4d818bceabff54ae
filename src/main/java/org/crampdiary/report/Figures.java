package org.crampdiary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.crampdiary.text.Formats;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.DurationFigures;
import org.crampdiary.trends.PeriodComparison;
import org.crampdiary.trends.SeverityFigures;
import org.crampdiary.trends.TrendSummary;
import org.jspecify.annotations.Nullable;

/** Puts the headline figures of a period into words. */
public final class Figures {

    private final TrendSummary summary;
    private final TrendSummary previous;
    private final Messages messages;
    private final Formats formats;
    private final HeadlineWords words;

    private Figures(TrendSummary summary, TrendSummary previous, Messages messages) {
        this.summary = summary;
        this.previous = previous;
        this.messages = messages;
        this.formats = messages.formats();
        this.words = new HeadlineWords(messages);
    }

    /**
     * One figure.
     *
     * @param value in few large signs
     * @param lines what belongs to it, in small print
     * @param sentence all of it, for those who hear it
     */
    public record Figure(
            String id, String title, String value, List<String> lines, String sentence) {}

    /**
     * The five figures, in the order of the tiles.
     *
     * @param previous the period of the same length before; without any recorded night in it
     *     nothing is said about it
     */
    static List<Figure> of(TrendSummary summary, TrendSummary previous, Messages messages) {
        Figures figures = new Figures(summary, previous, messages);
        return List.of(
                figures.perWeek(),
                figures.crampNights(),
                figures.severity(),
                figures.woken(),
                figures.duration());
    }

    /**
     * Whether the worst, the longest and the number of two periods may be set beside each other:
     * not when far fewer nights are recorded in the one before. Product's own choice: less than
     * half.
     */
    static boolean comparable(TrendSummary summary, TrendSummary previous) {
        return previous.recorded() * 2 >= summary.recorded();
    }

    /** What a figure was before, where that may be said. */
    private @Nullable String plain(String before) {
        return comparable(summary, previous) ? before : null;
    }

    /** A figure with what it was before as its last line. */
    private Figure figure(
            String id, String title, String value, @Nullable String before, String... lines) {
        List<String> list = new ArrayList<>(List.of(lines));
        if (before != null && previous.recorded() > 0) {
            list.add(messages.text("trends.figure.before", before));
        }
        String sentence =
                String.format(Locale.ROOT, "%s: %s; %s", title, value, String.join("; ", list));
        return new Figure("trends-" + id, title, value, list, sentence);
    }

    private String nothing() {
        return messages.text("trends.no-figure");
    }

    private String tooFew() {
        return messages.text("trends.too-few", summary.recorded(), TrendSummary.LEAST_RECORDED);
    }

    private Figure perWeek() {
        int undetailed = summary.undetailedNights();
        String title =
                messages.text(undetailed == 0 ? "trends.per-week" : "trends.per-week-at-least");
        String value = words.rate(summary);
        String interval = words.perWeek("trends.interval", summary);
        if (value == null || interval == null) {
            return figure("per-week", title, nothing(), null, tooFew());
        }
        String before = plain(Objects.requireNonNullElse(words.perWeek(previous), tooFewBefore()));
        return undetailed == 0
                ? figure("per-week", title, value, before, interval)
                : figure(
                        "per-week",
                        title,
                        value,
                        before,
                        interval,
                        messages.text("trends.undetailed", undetailed));
    }

    private Figure crampNights() {
        String title = messages.text("trends.cramp-nights");
        String share = words.crampNights(summary);
        String interval = words.crampNights("trends.interval-share", summary);
        String counts =
                messages.text(
                        "trends.of-recorded",
                        summary.crampFreeNights(),
                        summary.crampNights(),
                        summary.recorded());
        return share == null || interval == null
                ? figure("cramp-nights", title, nothing(), null, counts, tooFew())
                : figure("cramp-nights", title, share, crampNightsBefore(), counts, interval);
    }

    private String crampNightsBefore() {
        PeriodComparison comparison = PeriodComparison.of(previous, summary);
        String earlier = words.crampNights(previous);
        return comparison == null || earlier == null
                ? tooFewBefore()
                : messages.text(
                        "trends.figure.change",
                        earlier,
                        DifferenceWords.FIGURE.of(comparison.riskDifference(), messages));
    }

    private String tooFewBefore() {
        return messages.text("trends.figure.too-few", previous.recorded());
    }

    private Figure severity() {
        String title = messages.text("trends.severity");
        SeverityFigures severity = summary.severity();
        SeverityFigures earlier = previous.severity();
        return severity == null
                ? figure("severity", title, nothing(), null, messages.text("trends.no-severity"))
                : figure(
                        "severity",
                        title,
                        words.severity("trends.usual-worst", severity),
                        earlier == null
                                ? null
                                : plain(words.severity("charts.comparison.severities", earlier)),
                        words.severity("trends.of-ten", severity));
    }

    /** Whether a cramp woke the person is known of the nights that say so only. */
    private Figure woken() {
        String title = messages.text("trends.woken");
        int detailed = summary.detailedNights();
        if (detailed == 0 && summary.undetailedNights() > 0) {
            return figure("woken", title, nothing(), null, messages.text("trends.no-details"));
        }
        int answered = summary.wakingAnswered();
        if (answered == 0 && detailed > 0) {
            return figure("woken", title, nothing(), null, messages.text("trends.no-waking"));
        }
        return figure(
                "woken",
                title,
                formats.number(summary.wokenNights(), 0),
                previous.wakingAnswered() == 0 ? null : plain(wokenBefore()),
                answered == detailed
                        ? messages.text(
                                summary.undetailedNights() == 0
                                        ? "trends.of-cramp-nights"
                                        : "trends.of-detailed",
                                detailed)
                        : messages.text("trends.of-waking", answered));
    }

    private String wokenBefore() {
        return words.of(previous.wokenNights(), previous.wakingAnswered());
    }

    private Figure duration() {
        DurationFigures duration = summary.duration();
        boolean one = duration != null && duration.timed() == 1;
        String title = messages.text(one ? "trends.lasted" : "trends.longest");
        DurationFigures earlier = previous.duration();
        return duration == null
                ? figure("duration", title, nothing(), null, messages.text("trends.no-duration"))
                : figure(
                        "duration",
                        title,
                        formats.duration(duration.longestSeconds()),
                        earlier == null
                                ? null
                                : plain(words.duration("charts.duration.longest-cell", earlier)),
                        words.duration("trends.usual", duration),
                        words.duration("trends.over-ten", duration));
    }
}
