package org.crampdiary.summary.html;

import java.util.List;
import java.util.stream.Stream;
import org.crampdiary.summary.Bar;
import org.crampdiary.summary.MedicineChange;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Messages;

/** Cramps over the weeks. */
record WeeksSection(Messages messages) implements Section {

    /** Weeks share a date: a single one has no room for it. */
    private static final int BARS_PER_DATE = 3;

    /** Stands over the week in which a medicine was begun. */
    private static final String BEGUN = "▲";

    /** Stands for a week of which nothing is known: a 0 would say that it had no cramps. */
    private static final String UNKNOWN = "?";

    /** Stands for a week in which the diary was paused. */
    private static final String PAUSED = "\u2016";

    @Override
    public void write(Xhtml out, SummaryModel model) {
        List<Bar> bars = model.bars();
        boolean wide = bars.getFirst().weeks() > 1;
        out.element(
                "h2",
                wide
                        ? messages.text("summary.weeks.wide", Bar.WIDE)
                        : messages.text("summary.weeks"));
        int most = bars.stream().mapToInt(Bar::cramps).max().orElse(0);
        NumberBars chart = NumberBars.begin(out);
        for (Bar bar : bars) {
            chart.cell();
            if (begun(model).anyMatch(begun -> bar.nights().contains(begun.day()))) {
                chart.above(BEGUN);
            }
            if (bar.recorded() == 0) {
                chart.text(bar.paused() ? PAUSED : UNKNOWN);
            } else {
                chart.bar(String.valueOf(bar.cramps()), bar.cramps(), most, bar.enough());
            }
        }
        chart.labels();
        for (int i = 0; i < bars.size(); i += BARS_PER_DATE) {
            String date = messages.formats().shortDayMonth(bars.get(i).nights().from());
            chart.label(date, Math.min(BARS_PER_DATE, bars.size() - i));
        }
        chart.end();
        legend(out, model);
    }

    private void legend(Xhtml out, SummaryModel model) {
        List<Bar> bars = model.bars();
        begun(model)
                .filter(begun -> bars.stream().anyMatch(bar -> bar.nights().contains(begun.day())))
                .map(begun ->
                        messages.text(
                                "summary.weeks.begun",
                                new MedicineName(messages).of(begun.medicine()),
                                begun.day()))
                .forEach(words -> out.element("p", words, "class", "quiet"));
        if (bars.stream().anyMatch(bar -> !bar.enough() && bar.recorded() > 0)) {
            out.element("p", messages.text("summary.weeks.thin"), "class", "quiet");
        }
        if (bars.stream().anyMatch(bar -> bar.recorded() == 0 && !bar.paused())) {
            out.element("p", messages.text("summary.weeks.unknown"), "class", "quiet");
        }
        if (bars.stream().anyMatch(Bar::paused)) {
            out.element("p", messages.text("summary.weeks.paused"), "class", "quiet");
        }
    }

    private static Stream<MedicineChange> begun(SummaryModel model) {
        return model.changes().stream().filter(MedicineChange::begun);
    }
}
