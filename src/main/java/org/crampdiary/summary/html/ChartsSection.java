package org.crampdiary.summary.html;

import java.util.List;
import java.util.Locale;
import org.crampdiary.summary.Bar;
import org.crampdiary.summary.Hours;
import org.crampdiary.summary.MedicineStart;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Messages;

/**
 * Cramps over the weeks and over the clock. Both are tables whose numbers stand on bars, so that
 * they read the same with eyes, on a screen reader and in a copied text.
 */
record ChartsSection(Messages messages) implements Section {

    /** Weeks share a date: a single one has no room for it. */
    private static final int BARS_PER_DATE = 3;

    private static final int HOURS_PER_LABEL = 3;

    /** Stands over the week in which a medicine was begun. */
    private static final String BEGUN = "▲";

    /** Stands for a week of which nothing is known: a 0 would say that it had no cramps. */
    private static final String UNKNOWN = "?";

    /** Stands for a week in which the diary was paused. */
    private static final String PAUSED = "\u2016";

    private static final double HEIGHT = 30;

    @Override
    public void write(Xhtml out, SummaryModel model) {
        out.open("div", "class", "pair");
        out.open("div", "class", "left");
        weeks(out, model);
        out.close();
        out.open("div", "class", "right");
        hours(out, model.hours());
        out.close();
        out.open("div", "class", "end").close().close();
    }

    private void weeks(Xhtml out, SummaryModel model) {
        List<Bar> bars = model.bars();
        boolean wide = bars.getFirst().weeks() > 1;
        out.element(
                "h2",
                wide
                        ? messages.text("summary.weeks.wide", Bar.WIDE)
                        : messages.text("summary.weeks"));
        int most = bars.stream().mapToInt(Bar::cramps).max().orElse(0);
        out.open("table", "class", "bars").open("tbody").open("tr");
        for (Bar bar : bars) {
            out.open("td");
            if (model.begun().stream().anyMatch(begun -> bar.nights().contains(begun.start()))) {
                out.text(BEGUN).empty("br");
            }
            if (bar.recorded() == 0) {
                out.text(bar.paused() ? PAUSED : UNKNOWN);
            } else {
                bar(out, String.valueOf(bar.cramps()), bar.cramps(), most, bar.enough());
            }
            out.close();
        }
        out.close().open("tr");
        for (int i = 0; i < bars.size(); i += BARS_PER_DATE) {
            String date = messages.formats().shortDayMonth(bars.get(i).nights().from());
            label(out, date, Math.min(BARS_PER_DATE, bars.size() - i));
        }
        out.close().close().close();
        legend(out, model);
    }

    private void legend(Xhtml out, SummaryModel model) {
        List<Bar> bars = model.bars();
        for (MedicineStart begun : model.begun()) {
            if (bars.stream().anyMatch(bar -> bar.nights().contains(begun.start()))) {
                String name = new MedicineName(messages).of(begun.medicine());
                String words = messages.text("summary.weeks.begun", name, begun.start());
                out.element("p", words, "class", "quiet");
            }
        }
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

    private void hours(Xhtml out, Hours hours) {
        out.element("h2", messages.text("summary.hours"));
        if (hours.total() == 0) {
            out.element("p", messages.text("summary.hours.none"));
            return;
        }
        out.open("table", "class", "bars").open("tbody").open("tr");
        for (int count : hours.counts()) {
            out.open("td");
            bar(out, count == 0 ? "" : String.valueOf(count), count, hours.most(), true);
            out.close();
        }
        out.close().open("tr");
        int step = Math.max(1, HOURS_PER_LABEL / hours.width());
        for (int i = 0; i < hours.counts().size(); i += step) {
            label(out, String.format(Locale.ROOT, "%02d", hours.hour(i)), step);
        }
        out.close().close().close();
    }

    private static void bar(Xhtml out, String number, int count, int most, boolean enough) {
        out.text(number);
        long height = most == 0 ? 0 : Math.round(HEIGHT * count / most);
        out.open("div", "class", enough ? "bar" : "thin", "style", "height: " + height + "pt");
        out.close();
    }

    private static void label(Xhtml out, String text, int columns) {
        out.element("th", text, "scope", "col", "colspan", String.valueOf(columns));
    }
}
