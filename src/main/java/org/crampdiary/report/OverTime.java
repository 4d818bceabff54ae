package org.crampdiary.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightRange;
import org.crampdiary.report.Bars.Bar;
import org.crampdiary.report.Legend.Entry;
import org.crampdiary.report.Legend.Symbol;
import org.crampdiary.statistics.Quantiles;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.Slice;
import org.jspecify.annotations.Nullable;

/** The same weeks as those of the weekly chart, with how bad and how long their cramps were. */
final class OverTime {

    private static final double NINE_IN_TEN = 0.9;

    private final NightRange range;
    private final List<WeekBar> weeks;
    private final List<Slice> slices;
    private final Messages messages;

    private OverTime(NightRange range, List<WeekBar> weeks, List<Slice> slices, Messages messages) {
        this.range = range;
        this.weeks = weeks;
        this.slices = slices;
        this.messages = messages;
    }

    static OverTime of(Diary diary, NightRange range, List<WeekBar> weeks, Messages messages) {
        List<NightRange> ranges = weeks.stream().map(WeekBar::range).toList();
        return new OverTime(range, weeks, Slice.of(diary, ranges), messages);
    }

    /**
     * What is drawn of one slice.
     *
     * @param usual the height of the bar
     * @param reach what is drawn fainter behind it
     * @param words what both are
     */
    record Measure(double usual, double reach, String words) {}

    /** Bars of a measure, which is null where no cramp has it. */
    Bars bars(Function<Slice, @Nullable Measure> measure, WholeSteps steps) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            bars.add(bar(weeks.get(i), slices.get(i), measure.apply(slices.get(i))));
        }
        return new Bars(bars, steps, TimeAxis.marks(range, messages.formats()));
    }

    private Bar bar(WeekBar week, Slice slice, @Nullable Measure measure) {
        double from = TimeAxis.at(week.range().from(), range);
        double to = TimeAxis.at(week.range().to().plusDays(1), range);
        String nights = messages.formats().range(week.range());
        String recorded =
                messages.text(
                        "charts.over-time.recorded", week.recorded(), week.nights(), week.paused());
        double share = week.recordedShare();
        if (week.rate() == null) {
            String key = week.allPaused() ? "trends.bar-paused" : "charts.over-time.unknown";
            String words = messages.text(key, nights, recorded);
            return new Bar(from, to, null, null, share, week.allPaused(), words);
        }
        if (measure != null) {
            String words = messages.text("charts.over-time.bar", nights, measure.words(), recorded);
            return new Bar(from, to, measure.usual(), measure.reach(), share, false, words);
        }
        boolean none = slice.cramps() == 0;
        String key = none ? "charts.over-time.none" : "charts.over-time.not-entered";
        String words = messages.text(key, nights, recorded);
        return new Bar(from, to, none ? 0.0 : null, null, share, false, words);
    }

    /**
     * How high the axis has to be: as the highest bar, and as what lies behind nine in ten of them;
     * a single long cramp would press all others down. 0 without any bar.
     */
    double height(Function<Slice, @Nullable Measure> measure) {
        List<Measure> drawn = drawn(measure);
        if (drawn.isEmpty()) {
            return 0;
        }
        double usual = drawn.stream().mapToDouble(Measure::usual).max().orElseThrow();
        double[] reached = drawn.stream().mapToDouble(Measure::reach).toArray();
        return Math.max(usual, Quantiles.of(reached).at(NINE_IN_TEN));
    }

    /** Whether anything behind the bars is cut off at the top of the axis. */
    boolean cut(Function<Slice, @Nullable Measure> measure, WholeSteps steps) {
        return drawn(measure).stream().anyMatch(measured -> measured.reach() > steps.top());
    }

    private List<Measure> drawn(Function<Slice, @Nullable Measure> measure) {
        List<Measure> drawn = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            Measure measured = measure.apply(slices.get(i));
            if (measured != null && weeks.get(i).rate() != null) {
                drawn.add(measured);
            }
        }
        return drawn;
    }

    /** One row for each slice: its nights, its cells, how much of it is recorded. */
    List<List<String>> rows(Function<Slice, List<String>> cells) {
        List<List<String>> rows = new ArrayList<>();
        for (Slice slice : slices) {
            List<String> row = new ArrayList<>();
            row.add(messages.formats().range(slice.range()));
            row.addAll(cells.apply(slice));
            row.add(
                    messages.text(
                            "trends.table.of-nights",
                            slice.recorded(),
                            slice.nights(),
                            slice.range().length() - slice.nights()));
            rows.add(row);
        }
        return rows;
    }

    /** What the looks of the bars mean, of those that there are. */
    List<Entry> legend(Bars bars, String usualKey, String reachKey) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(Symbol.BAR, messages.text(usualKey)));
        entries.add(new Entry(Symbol.REACH, messages.text(reachKey)));
        entries.addAll(WeekLooks.legend(bars, "charts.over-time.hatched", messages));
        return entries;
    }

    /** How long each bar is, where that is not a week. */
    List<String> notes() {
        return WeekLooks.notes(weeks, messages);
    }
}
