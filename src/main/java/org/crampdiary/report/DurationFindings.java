package org.crampdiary.report;

import java.util.ArrayList;
import java.util.List;
import org.crampdiary.report.OverTime.Measure;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.DurationFigures;
import org.crampdiary.trends.Slice;
import org.crampdiary.trends.TrendSummary;
import org.jspecify.annotations.Nullable;

/** How long the cramps lasted, week by week, in minutes. */
record DurationFindings(TrendSummary summary, OverTime overTime, Messages messages) {

    private static final double MINUTE = 60;
    private static final int STEPS = 5;

    Findings findings() {
        DurationFigures duration = summary.duration();
        if (duration == null) {
            Findings none =
                    Findings.titled(
                            messages.text("charts.duration"), messages.text("trends.no-duration"));
            return none.drawing(Bars.NONE).restingOn(Coverage.of(summary));
        }
        WholeSteps steps = WholeSteps.reaching(overTime.height(this::measure), STEPS);
        Bars bars = overTime.bars(this::measure, steps);
        return findings(duration, bars).drawing(bars);
    }

    private List<String> notes(WholeSteps steps) {
        List<String> notes = new ArrayList<>(overTime.notes());
        if (overTime.cut(this::measure, steps)) {
            notes.add(messages.text("charts.duration.cut"));
        }
        return notes;
    }

    private Findings findings(DurationFigures duration, Bars bars) {
        return Findings.titled(
                        messages.text("charts.duration"),
                        words().duration("charts.duration.finding", duration))
                .sentences(List.of(words().duration("charts.duration.over-ten", duration)))
                .legend(
                        overTime.legend(
                                bars, "charts.duration.looks.half", "charts.duration.looks.most"))
                .notes(notes(bars.steps()))
                .details(
                        duration.few()
                                ? List.of()
                                : List.of(words().duration("charts.duration.detail", duration)))
                .table(
                        List.of(
                                messages.text("trends.table.nights"),
                                messages.text("charts.usual"),
                                messages.text("charts.duration.longest"),
                                messages.text("charts.duration.long-ones"),
                                messages.text("trends.table.recorded")),
                        overTime.rows(this::cells))
                .restingOn(Coverage.of(summary));
    }

    private @Nullable Measure measure(Slice slice) {
        DurationFigures duration = slice.duration();
        return duration == null
                ? null
                : new Measure(
                        duration.medianSeconds() / MINUTE,
                        duration.q3Seconds() / MINUTE,
                        words().duration("charts.duration.bar", duration));
    }

    private List<String> cells(Slice slice) {
        DurationFigures duration = slice.duration();
        String none = messages.text("trends.no-figure");
        return duration == null
                ? List.of(none, none, none)
                : List.of(
                        words().duration("charts.duration.usual-cell", duration),
                        words().duration("charts.duration.longest-cell", duration),
                        Integer.toString(duration.overTenMinutes()));
    }

    private HeadlineWords words() {
        return new HeadlineWords(messages);
    }
}
