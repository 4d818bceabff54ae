package org.crampdiary.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampdiary.model.Remedy;
import org.crampdiary.report.Intervals.Span;
import org.crampdiary.report.Legend.Entry;
import org.crampdiary.report.Legend.Symbol;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.RemedyFigures;
import org.crampdiary.trends.TrendSummary;
import org.jspecify.annotations.Nullable;

/** "What was tried" in words. Says what the diary shows, never that something works. */
record RemedyFindings(Messages messages) {

    private static final int SECONDS = 60;

    Findings findings(TrendSummary summary) {
        List<RemedyFigures> remedies = summary.remedies();
        Findings findings =
                Findings.titled(messages.text("charts.remedies"), finding(remedies))
                        .drawing(intervals(remedies))
                        .restingOn(Coverage.of(summary));
        if (remedies.isEmpty()) {
            return findings.sentences(List.of(messages.text("charts.remedies.none")));
        }
        return findings.legend(legend(remedies))
                .notes(List.of(messages.text("charts.remedies.honest")))
                .details(remedies.stream().map(this::detail).filter(Objects::nonNull).toList())
                .table(headings(), remedies.stream().map(this::values).toList());
    }

    /** The same as rows with their intervals. */
    private Intervals intervals(List<RemedyFigures> remedies) {
        return new Intervals(
                remedies.stream().map(this::row).toList(),
                0,
                new Intervals.Axis(
                        messages.text("charts.remedies.never"),
                        messages.text("charts.remedies.half"),
                        messages.text("charts.remedies.always")));
    }

    private List<Entry> legend(List<RemedyFigures> remedies) {
        return remedies.stream().allMatch(remedy -> remedy.share() == null)
                ? List.of()
                : List.of(new Entry(Symbol.VALUE, messages.text("charts.remedies.looks")));
    }

    private String finding(List<RemedyFigures> remedies) {
        return remedies.isEmpty()
                ? ""
                : messages.text("charts.remedies.most", most(remedies), remedies.getFirst().uses());
    }

    /** The remedy with most uses, or all of them. */
    private static List<Remedy> most(List<RemedyFigures> remedies) {
        int most = remedies.getFirst().uses();
        return remedies.stream()
                .filter(remedy -> remedy.uses() == most)
                .map(RemedyFigures::remedy)
                .toList();
    }

    private Intervals.Row row(RemedyFigures figures) {
        String name = FigureWords.capital(messages.name(figures.remedy()));
        String facts =
                Stream.of(
                                words().remedy("charts.remedies.used", figures),
                                rating(figures),
                                relief(figures))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "));
        Estimate share = figures.share();
        return share == null
                ? new Intervals.Row(name, facts, false, null, name + ": " + facts)
                : new Intervals.Row(
                        name, facts, false, span(share), description(name, figures, share));
    }

    private static Span span(Estimate share) {
        return new Span(share.low(), share.value(), share.high());
    }

    private String description(String name, RemedyFigures figures, Estimate share) {
        return messages.text(
                "charts.remedies.description",
                name,
                figures.helped(),
                figures.rated(),
                messages.formats().percent(share.value()),
                messages.formats().percent(share.low()),
                messages.formats().percent(share.high()));
    }

    private String rating(RemedyFigures figures) {
        return words().remedy(
                        figures.share() == null
                                ? "charts.remedies.too-few"
                                : "charts.remedies.helped",
                        figures);
    }

    private @Nullable String relief(RemedyFigures figures) {
        Double minutes = figures.medianMinutesToRelief();
        return minutes == null || figures.timed() == 2
                ? null
                : messages.text(
                        "charts.remedies.relief",
                        messages.formats().duration(minutes * SECONDS),
                        figures.timed());
    }

    private @Nullable String detail(RemedyFigures figures) {
        Estimate share = figures.share();
        return share == null
                ? null
                : messages.text(
                        "charts.remedies.detail",
                        FigureWords.capital(messages.name(figures.remedy())),
                        messages.formats().percent(share.value()),
                        FigureWords.interval(share, messages));
    }

    private List<String> headings() {
        return List.of(
                messages.text("charts.remedies.remedy"),
                messages.text("charts.remedies.uses"),
                messages.text("charts.remedies.rated"),
                messages.text("charts.remedies.well"),
                messages.text("charts.remedies.minutes"));
    }

    private List<String> values(RemedyFigures figures) {
        Double minutes = figures.medianMinutesToRelief();
        return List.of(
                messages.name(figures.remedy()),
                Integer.toString(figures.uses()),
                Integer.toString(figures.rated()),
                Integer.toString(figures.helped()),
                minutes == null || figures.timed() <= 2
                        ? messages.text("trends.no-figure")
                        : messages.formats().number(minutes, 1));
    }

    private HeadlineWords words() {
        return new HeadlineWords(messages);
    }
}
