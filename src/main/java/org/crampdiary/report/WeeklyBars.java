package org.crampdiary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crampdiary.model.NightRange;
import org.crampdiary.report.Legend.Entry;
import org.crampdiary.report.Legend.Symbol;
import org.crampdiary.text.Formats;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.SenLine;
import org.crampdiary.trends.Trend;
import org.crampdiary.trends.TrendSummary;
import org.jspecify.annotations.Nullable;

/**
 * The bars of the weekly chart with what lies over them, and the same values as a table.
 *
 * @param line of the trend; null for none
 */
record WeeklyBars(
        NightRange range, List<WeekBar> weeks, Bars.@Nullable Line line, TimeLine timeLine) {

    /** So many have room beside each other in a narrow window too: two years of weeks. */
    private static final int MOST = 110;

    private static final int STEPS = 5;
    private static final double MOST_ABOVE = 1.5;

    /**
     * The bars of a period.
     *
     * @param line of the trend; null for none
     */
    static WeeklyBars of(TrendSummary summary, @Nullable SenLine line, TimeLine timeLine) {
        Trend trend = summary.trend();
        return new WeeklyBars(
                summary.range(),
                WeekBar.of(summary.weeks(), MOST),
                trend == null || line == null
                        ? null
                        : LineOfWeeks.of(trend, line, summary.range().length()),
                timeLine);
    }

    Bars bars(Messages messages) {
        return new Bars(
                weeks.stream().map(week -> bar(week, messages)).toList(),
                WholeSteps.reaching(highest(), STEPS),
                TimeAxis.marks(range, messages.formats()),
                line,
                timeLine,
                weeks);
    }

    /** The band has room, too, unless it would press the bars down. */
    private double highest() {
        double rate =
                weeks.stream()
                        .map(WeekBar::rate)
                        .filter(Objects::nonNull)
                        .mapToDouble(value -> value)
                        .max()
                        .orElse(0);
        return line == null
                ? rate
                : line.band().stream()
                        .mapToDouble(Bars.Point::value)
                        .map(value -> Math.min(value, MOST_ABOVE * rate))
                        .reduce(rate, Math::max);
    }

    private Bars.Bar bar(WeekBar bar, Messages messages) {
        return new Bars.Bar(
                TimeAxis.at(bar.range().from(), range),
                TimeAxis.at(bar.range().to().plusDays(1), range),
                bar.rate(),
                null,
                bar.recordedShare(),
                bar.allPaused(),
                words(bar, messages));
    }

    private String words(WeekBar bar, Messages messages) {
        String words =
                messages.text(
                        bar.allPaused()
                                ? "trends.bar-paused"
                                : bar.rate() == null ? "trends.bar-unknown" : "trends.bar",
                        messages.formats().range(bar.range()),
                        cramps(bar, messages),
                        bar.recorded(),
                        bar.nights(),
                        bar.paused());
        String events = timeLine.words(bar.range());
        return events.isEmpty() ? words : words + ". " + events;
    }

    private static String cramps(WeekBar bar, Messages messages) {
        String key = bar.undetailedNights() == 0 ? "trends.bar.cramps" : "trends.bar.at-least";
        return messages.text(key, bar.cramps());
    }

    /** What the looks of the chart mean, of those that there are. */
    List<Entry> legend(Bars drawn, Messages messages) {
        List<Entry> entries = new ArrayList<>();
        if (line != null) {
            entries.add(
                    line.clear()
                            ? new Entry(Symbol.TREND, messages.text("trends.looks.line"))
                            : new Entry(
                                    Symbol.UNCLEAR_TREND,
                                    messages.text("trends.looks.line-unclear")));
        }
        entries.addAll(WeekLooks.legend(drawn, "trends.looks.hatched", messages));
        return entries;
    }

    /** How long each bar is, where that is not a week. */
    List<String> notes(Messages messages) {
        return WeekLooks.notes(weeks, messages);
    }

    static List<String> headings(Messages messages) {
        return List.of(
                messages.text("trends.table.nights"),
                messages.text("trends.table.per-week"),
                messages.text("trends.table.cramps"),
                messages.text("trends.table.cramp-nights"),
                messages.text("trends.table.recorded"),
                messages.text("trends.table.events"));
    }

    /** One for each bar, as long as the headings. */
    List<List<String>> rows(Messages messages) {
        return weeks.stream().map(bar -> row(bar, messages)).toList();
    }

    private static String atLeast(WeekBar bar, String figure, Messages messages) {
        return bar.undetailedNights() == 0 ? figure : messages.text("trends.at-least", figure);
    }

    private List<String> row(WeekBar bar, Messages messages) {
        Formats formats = messages.formats();
        Double rate = bar.rate();
        return List.of(
                formats.range(bar.range()),
                rate == null
                        ? messages.text("trends.no-figure")
                        : atLeast(bar, formats.fixed(rate, 1), messages),
                atLeast(bar, formats.number(bar.cramps(), 0), messages),
                formats.number(bar.crampNights(), 0),
                messages.text("trends.table.of-nights", bar.recorded(), bar.nights(), bar.paused()),
                timeLine.words(bar.range()));
    }
}
