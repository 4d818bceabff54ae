package org.crampdiary.report;

import java.util.List;
import org.crampdiary.report.OverTime.Measure;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.SeverityFigures;
import org.crampdiary.trends.Slice;
import org.crampdiary.trends.TrendSummary;
import org.jspecify.annotations.Nullable;

/** How bad the cramps were, week by week. */
record SeverityFindings(TrendSummary summary, OverTime overTime, Messages messages) {

    private static final WholeSteps SCALE = new WholeSteps(2, 10);

    Findings findings() {
        SeverityFigures severity = summary.severity();
        if (severity == null) {
            Findings none =
                    Findings.titled(
                            messages.text("charts.severity"), messages.text("trends.no-severity"));
            return none.drawing(Bars.NONE).restingOn(Coverage.of(summary));
        }
        Bars bars = overTime.bars(this::measure, SCALE);
        return findings(severity, bars).drawing(bars);
    }

    private Findings findings(SeverityFigures severity, Bars bars) {
        return Findings.titled(
                        messages.text("charts.severity"),
                        words().severity("charts.severity.finding", severity))
                .sentences(
                        List.of(
                                messages.text(
                                        "charts.severity.severe",
                                        severity.severe(),
                                        severity.rated(),
                                        SeverityFigures.SEVERE)))
                .legend(
                        overTime.legend(
                                bars, "charts.severity.looks.usual", "charts.severity.looks.worst"))
                .notes(overTime.notes())
                .table(
                        List.of(
                                messages.text("trends.table.nights"),
                                messages.text("charts.usual"),
                                messages.text("charts.severity.worst"),
                                messages.text("trends.table.recorded")),
                        overTime.rows(this::cells))
                .restingOn(Coverage.of(summary));
    }

    private @Nullable Measure measure(Slice slice) {
        SeverityFigures severity = slice.severity();
        return severity == null
                ? null
                : new Measure(
                        severity.median(),
                        severity.worst(),
                        words().severity("charts.severity.bar", severity));
    }

    private List<String> cells(Slice slice) {
        SeverityFigures severity = slice.severity();
        String none = messages.text("trends.no-figure");
        return severity == null
                ? List.of(none, none)
                : List.of(
                        words().severity("charts.severity.usual-cell", severity),
                        words().severity("charts.severity.worst-cell", severity));
    }

    private HeadlineWords words() {
        return new HeadlineWords(messages);
    }
}
