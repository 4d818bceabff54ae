package org.crampdiary.ui.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crampdiary.model.NightRange;
import org.crampdiary.text.Formats;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.WeekFigures;
import org.crampdiary.ui.controls.Bars;
import org.crampdiary.ui.controls.TimeAxis;
import org.crampdiary.ui.controls.WholeSteps;
import org.jspecify.annotations.Nullable;

/**
 * The weekly chart at one width: bars, what their looks mean, and the same values as a table.
 *
 * @param weekBars one for each bar and row
 * @param note what the looks of the bars mean, in sentences; may be empty
 * @param rows as long as the headings each
 */
record WeeklyChart(Bars bars, List<WeekBar> weekBars, String note, List<List<String>> rows) {

    /** Before anything is known. */
    static final WeeklyChart NONE = new WeeklyChart(Bars.NONE, List.of(), "", List.of());

    private static final int BARS_PER_TEN_EMS = 20;
    private static final int EMS_PER_MARK = 5;
    private static final int STEPS = 5;

    /**
     * The chart of a period.
     *
     * @param weeks all weeks of the period, oldest first
     * @param line of the trend; null for none
     * @param ems the width in heights of the text
     */
    static WeeklyChart of(
            NightRange range,
            List<WeekFigures> weeks,
            Bars.@Nullable Line line,
            int ems,
            Messages messages) {
        Formats formats = messages.formats();
        List<WeekBar> bars = WeekBar.of(weeks, Math.max(1, ems * BARS_PER_TEN_EMS / 10));
        double highest =
                bars.stream()
                        .map(WeekBar::rate)
                        .filter(Objects::nonNull)
                        .mapToDouble(rate -> rate)
                        .max()
                        .orElse(0);
        return new WeeklyChart(
                new Bars(
                        bars.stream().map(bar -> bar(bar, range, messages)).toList(),
                        WholeSteps.reaching(highest, STEPS),
                        TimeAxis.marks(range, ems / EMS_PER_MARK, formats),
                        line),
                bars,
                note(bars, line, messages),
                bars.stream().map(bar -> row(bar, messages)).toList());
    }

    static List<String> headings(Messages messages) {
        return List.of(
                messages.text("trends.table.nights"),
                messages.text("trends.table.per-week"),
                messages.text("trends.table.cramps"),
                messages.text("trends.table.cramp-nights"),
                messages.text("trends.table.recorded"));
    }

    private static Bars.Bar bar(WeekBar bar, NightRange range, Messages messages) {
        return new Bars.Bar(
                TimeAxis.at(bar.range().from(), range),
                TimeAxis.at(bar.range().to().plusDays(1), range),
                bar.rate(),
                words(bar, messages));
    }

    private static String words(WeekBar bar, Messages messages) {
        return messages.text(
                bar.rate() == null ? "trends.bar-unknown" : "trends.bar",
                messages.formats().range(bar.range()),
                bar.cramps(),
                bar.recorded(),
                bar.range().length());
    }

    private static String note(List<WeekBar> bars, Bars.@Nullable Line line, Messages messages) {
        List<String> notes = new ArrayList<>();
        int weeks = bars.getLast().weeks();
        if (weeks > 1) {
            notes.add(messages.text("trends.note.weeks", weeks));
        }
        if (bars.stream().anyMatch(bar -> bar.rate() == null)) {
            notes.add(messages.text("trends.note.hatched"));
        }
        if (bars.stream().anyMatch(bar -> bar.rate() != null && bar.cramps() == 0)) {
            notes.add(messages.text("trends.note.zero"));
        }
        if (line != null) {
            notes.add(
                    messages.text(line.clear() ? "trends.note.line" : "trends.note.line-unclear"));
        }
        return String.join(" ", notes);
    }

    private static List<String> row(WeekBar bar, Messages messages) {
        Formats formats = messages.formats();
        Double rate = bar.rate();
        return List.of(
                formats.range(bar.range()),
                rate == null ? messages.text("trends.no-figure") : formats.fixed(rate, 1),
                formats.number(bar.cramps(), 0),
                formats.number(bar.crampNights(), 0),
                messages.text("trends.table.of", bar.recorded(), bar.range().length()));
    }
}
