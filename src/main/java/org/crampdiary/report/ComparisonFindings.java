package org.crampdiary.report;

import java.util.List;
import java.util.function.Function;
import org.crampdiary.report.Pairs.Heading;
import org.crampdiary.report.Pairs.Row;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.DurationFigures;
import org.crampdiary.trends.PeriodComparison;
import org.crampdiary.trends.SeverityFigures;
import org.crampdiary.trends.TrendSummary;
import org.jspecify.annotations.Nullable;

/** Two periods side by side, in words and as a table. */
record ComparisonFindings(TrendSummary other, TrendSummary now, Messages messages) {

    /** The card of two periods; nothing is compared while {@code other} is null. */
    static Findings of(@Nullable TrendSummary other, TrendSummary now, Messages messages) {
        return other == null
                ? Findings.titled(messages.text("charts.comparison"), "").drawing(Pairs.NONE)
                : new ComparisonFindings(other, now, messages).findings();
    }

    private Pairs sides() {
        return new Pairs(
                new Heading(messages.text("charts.comparison.other"), dates(other)),
                new Heading(messages.text("charts.comparison.this"), dates(now)),
                rows());
    }

    private Findings findings() {
        PeriodComparison comparison = PeriodComparison.of(other, now);
        return Findings.titled(messages.text("charts.comparison"), finding(comparison))
                .sentences(List.of(sentence(comparison)))
                .drawing(sides())
                .notes(notes())
                .details(comparison == null ? List.of() : List.of(detail(comparison)))
                .table(
                        headings(),
                        rows().stream()
                                .map(row -> List.of(row.name(), row.first(), row.second()))
                                .toList());
    }

    private List<String> notes() {
        String honest = messages.text("charts.comparison.honest");
        return other.crampNightShare() == null && now.crampNightShare() == null
                ? List.of(honest)
                : List.of(messages.text("charts.comparison.brackets"), honest);
    }

    private String finding(@Nullable PeriodComparison comparison) {
        return comparison == null
                ? messages.text("charts.comparison.unclear")
                : DifferenceWords.NIGHTS.of(comparison.riskDifference(), messages);
    }

    private String sentence(@Nullable PeriodComparison comparison) {
        return comparison == null
                ? messages.text(
                        "charts.comparison.too-few",
                        other.recorded(),
                        now.recorded(),
                        TrendSummary.LEAST_RECORDED)
                : messages.text(
                        "charts.comparison.sentence",
                        now.crampNights(),
                        now.recorded(),
                        other.crampNights(),
                        other.recorded(),
                        DifferenceWords.NIGHTS.of(comparison.riskDifference(), messages));
    }

    private String detail(PeriodComparison comparison) {
        return FigureWords.detail(
                "charts.comparison.detail",
                comparison.riskDifference(),
                comparison.midP(),
                messages);
    }

    private List<String> headings() {
        return List.of(
                messages.text("charts.comparison.figure"),
                heading("charts.comparison.other", other),
                heading("charts.comparison.this", now));
    }

    private String heading(String nameKey, TrendSummary summary) {
        return messages.text("charts.comparison.heading", messages.text(nameKey), nights(summary));
    }

    private List<Row> rows() {
        return List.of(
                row("charts.comparison.recorded", this::recorded),
                row("trends.cramp-nights", this::crampNights),
                row("trends.per-week", this::perWeek),
                row("charts.comparison.severity", this::severity),
                row("trends.woken", this::woken),
                row("charts.comparison.duration", this::duration));
    }

    private String nights(TrendSummary summary) {
        return messages.formats().range(summary.range());
    }

    /** The nights so that a line ends between the two dates, never inside one of them. */
    private String dates(TrendSummary summary) {
        return unbroken(nights(summary)).replace("–\u00a0", "– ");
    }

    private static String unbroken(String text) {
        return text.replace(' ', '\u00a0');
    }

    private Row row(String nameKey, Function<TrendSummary, String> figure) {
        return new Row(messages.text(nameKey), figure.apply(other), figure.apply(now));
    }

    private String recorded(TrendSummary summary) {
        return words().of(summary.recorded(), summary.nights());
    }

    private String crampNights(TrendSummary summary) {
        String share = words().crampNights("charts.comparison.share", summary);
        return share == null ? words().of(summary.crampNights(), summary.recorded()) : share;
    }

    private String perWeek(TrendSummary summary) {
        return known(words().perWeek("charts.comparison.rate", summary));
    }

    private String known(@Nullable String figure) {
        return figure == null ? messages.text("trends.no-figure") : figure;
    }

    private String severity(TrendSummary summary) {
        SeverityFigures severity = summary.severity();
        return known(
                severity == null
                        ? null
                        : words().severity("charts.comparison.severities", severity));
    }

    private String woken(TrendSummary summary) {
        return known(
                summary.wakingAnswered() == 0 && summary.detailedNights() > 0
                        ? null
                        : words().of(summary.wokenNights(), summary.wakingAnswered()));
    }

    /** So that a line ends between the two times, never inside one of them. */
    private String duration(TrendSummary summary) {
        DurationFigures duration = summary.duration();
        return known(
                duration == null
                        ? null
                        : unbroken(words().duration("charts.comparison.times", duration))
                                .replace("\u00a0·\u00a0", " · ")
                                .replace("\u00a0(", " ("));
    }

    private HeadlineWords words() {
        return new HeadlineWords(messages);
    }
}
