package org.crampdiary.report;

import java.time.LocalTime;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.crampdiary.report.Legend.Entry;
import org.crampdiary.report.Legend.Symbol;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.TrendSummary;

/** At which hours cramps began, from noon to noon so that a night stands together. */
final class HourFindings {

    private static final int DAY = 24;
    private static final int NOON = 12;

    /** Product's own choice: how many hours the title looks at together. */
    private static final int WINDOW = 3;

    private static final int STEPS = 4;
    private static final int[] HOURS_PER_MARK = {3, 6, 12};

    private final List<Integer> byHour;
    private final Messages messages;

    private HourFindings(TrendSummary summary, Messages messages) {
        this.byHour = IntStream.range(0, DAY).mapToObj(i -> summary.byHour().get(hour(i))).toList();
        this.messages = messages;
    }

    static Findings of(TrendSummary summary, Messages messages) {
        return new HourFindings(summary, messages).findings(summary);
    }

    private static int hour(int index) {
        return (NOON + index) % DAY;
    }

    private String clock(int index) {
        return messages.formats().time(LocalTime.of(hour(index), 0));
    }

    private int together(int from) {
        return IntStream.range(from, from + WINDOW).map(byHour::get).sum();
    }

    private int all() {
        return byHour.stream().mapToInt(count -> count).sum();
    }

    private Findings findings(TrendSummary summary) {
        int untimed = summary.enteredCramps() - all();
        return Findings.titled(messages.text("charts.hours"), finding())
                .drawing(bars())
                .legend(legend())
                .notes(
                        untimed == 0
                                ? List.of()
                                : List.of(messages.text("charts.hours.untimed", untimed)))
                .table(
                        List.of(messages.text("charts.hours.hour"), messages.text("charts.cramps")),
                        all() == 0 ? List.of() : rows())
                .restingOn(Coverage.of(summary));
    }

    private List<Entry> legend() {
        return all() > 0 && byHour.contains(0)
                ? List.of(new Entry(Symbol.NOTHING, messages.text("trends.looks.zero")))
                : List.of();
    }

    private String finding() {
        if (all() == 0) {
            return messages.text("charts.hours.none");
        }
        int most =
                IntStream.rangeClosed(0, DAY - WINDOW)
                        .reduce((a, b) -> together(b) > together(a) ? b : a)
                        .orElseThrow();
        IntStream used = IntStream.range(most, most + WINDOW).filter(i -> byHour.get(i) > 0);
        IntSummaryStatistics hours = used.summaryStatistics();
        return messages.text(
                "charts.hours.most",
                together(most),
                all(),
                clock(hours.getMin()),
                clock(hours.getMax() + 1));
    }

    private List<List<String>> rows() {
        return IntStream.range(0, DAY)
                .mapToObj(i -> List.of(span(i), Integer.toString(byHour.get(i))))
                .toList();
    }

    private String span(int index) {
        return messages.text("charts.hours.span", clock(index), clock(index + 1));
    }

    private Bars bars() {
        int highest = byHour.stream().mapToInt(count -> count).max().orElse(0);
        if (highest == 0) {
            return Bars.NONE;
        }
        return new Bars(
                IntStream.range(0, DAY).mapToObj(this::bar).toList(),
                WholeSteps.reaching(highest, STEPS),
                IntStream.of(HOURS_PER_MARK).mapToObj(this::marks).toList());
    }

    private List<Bars.Mark> marks(int hours) {
        return IntStream.range(0, DAY / hours)
                .map(i -> i * hours)
                .mapToObj(i -> new Bars.Mark((double) i / DAY, true, clock(i)))
                .toList();
    }

    private Bars.Bar bar(int index) {
        return new Bars.Bar(
                (double) index / DAY,
                (index + 1.0) / DAY,
                (double) byHour.get(index),
                messages.text("charts.hours.bar", span(index), byHour.get(index)));
    }
}
