package org.crampdiary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.crampdiary.report.OverTime.Measure;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.DurationFigures;
import org.crampdiary.trends.SeverityFigures;
import org.crampdiary.trends.Slice;
import org.crampdiary.trends.TrendSummary;
import org.jspecify.annotations.Nullable;

/**
 * How bad the cramps were, or how long they lasted, week by week.
 *
 * @param key what the keys of all messages of the card begin with
 * @param words says figures with the sentence of a key
 */
record OverTimeFindings<F>(
        String key,
        BiFunction<String, F, String> words,
        TrendSummary summary,
        OverTime overTime,
        Messages messages) {

    private static final WholeSteps SCALE = new WholeSteps(2, 10);
    private static final double MINUTE = 60;
    private static final int STEPS = 5;

    static Findings severity(TrendSummary summary, OverTime overTime, Messages messages) {
        OverTimeFindings<SeverityFigures> card =
                new OverTimeFindings<>(
                        "charts.severity.",
                        new HeadlineWords(messages)::severity,
                        summary,
                        overTime,
                        messages);
        SeverityFigures severity = summary.severity();
        if (severity == null) {
            return card.none("charts.severity", "trends.no-severity");
        }
        Bars bars =
                overTime.bars(
                        slice ->
                                card.measure(
                                        slice.severity(),
                                        SeverityFigures::median,
                                        SeverityFigures::worst),
                        SCALE);
        String severe =
                messages.text(
                        "charts.severity.severe",
                        severity.severe(),
                        severity.rated(),
                        SeverityFigures.SEVERE);
        return card.findings(
                        "charts.severity",
                        severity,
                        bars,
                        "charts.severity.looks.usual",
                        "charts.severity.looks.worst")
                .sentences(List.of(severe))
                .notes(overTime.notes())
                .table(
                        card.headings("worst"),
                        overTime.rows(slice -> card.cells(slice.severity(), "worst")));
    }

    static Findings duration(TrendSummary summary, OverTime overTime, Messages messages) {
        OverTimeFindings<DurationFigures> card =
                new OverTimeFindings<>(
                        "charts.duration.",
                        new HeadlineWords(messages)::duration,
                        summary,
                        overTime,
                        messages);
        DurationFigures duration = summary.duration();
        if (duration == null) {
            return card.none("charts.duration", "trends.no-duration");
        }
        Function<Slice, @Nullable Measure> minutes =
                slice ->
                        card.measure(
                                slice.duration(),
                                figures -> figures.medianSeconds() / MINUTE,
                                figures -> figures.q3Seconds() / MINUTE);
        WholeSteps steps = WholeSteps.reaching(overTime.height(minutes), STEPS);
        List<String> notes = new ArrayList<>(overTime.notes());
        if (overTime.cut(minutes, steps)) {
            notes.add(messages.text("charts.duration.cut"));
        }
        return card.findings(
                        "charts.duration",
                        duration,
                        overTime.bars(minutes, steps),
                        "charts.duration.looks.half",
                        "charts.duration.looks.most")
                .sentences(List.of(card.say("over-ten", duration)))
                .notes(notes)
                .details(duration.few() ? List.of() : List.of(card.say("detail", duration)))
                .table(
                        card.headings("longest", "long-ones"),
                        overTime.rows(
                                slice -> card.cells(slice.duration(), "longest", "long-ones")));
    }

    private Findings none(String title, String why) {
        return Findings.titled(messages.text(title), messages.text(why))
                .drawing(Bars.NONE)
                .restingOn(Coverage.of(summary));
    }

    private Findings findings(String title, F figures, Bars bars, String usual, String reach) {
        return Findings.titled(messages.text(title), say("finding", figures))
                .drawing(bars)
                .legend(overTime.legend(bars, usual, reach))
                .restingOn(Coverage.of(summary));
    }

    private String say(String part, F figures) {
        return words.apply(key + part, figures);
    }

    private @Nullable Measure measure(
            @Nullable F figures, ToDoubleFunction<F> usual, ToDoubleFunction<F> reach) {
        return figures == null
                ? null
                : new Measure(
                        usual.applyAsDouble(figures),
                        reach.applyAsDouble(figures),
                        say("bar", figures));
    }

    private List<String> headings(String... columns) {
        return Stream.of(
                        Stream.of("trends.table.nights", "charts.usual"),
                        Stream.of(columns).map(column -> key + column),
                        Stream.of("trends.table.recorded"))
                .flatMap(keys -> keys)
                .map(messages::text)
                .toList();
    }

    private List<String> cells(@Nullable F figures, String... columns) {
        return Stream.concat(Stream.of("usual"), Stream.of(columns))
                .map(column ->
                        figures == null
                                ? messages.text("trends.no-figure")
                                : say(column + "-cell", figures))
                .toList();
    }
}
