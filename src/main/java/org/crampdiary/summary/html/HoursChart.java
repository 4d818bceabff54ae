package org.crampdiary.summary.html;

import java.util.Locale;
import org.crampdiary.summary.Hours;
import org.crampdiary.summary.SummaryModel;
import org.crampdiary.text.Messages;

/** Cramps over the clock: a table whose numbers stand on bars. */
record HoursChart(Messages messages) {

    private static final int HOURS_PER_LABEL = 3;

    void write(Xhtml out, SummaryModel model) {
        Hours hours = model.hours();
        out.element("h2", messages.text("summary.hours"));
        if (hours.total() == 0) {
            out.element(
                    "p",
                    messages.text(
                            model.isFreeOfCramps()
                                    ? "summary.top.no-cramps"
                                    : "summary.hours.none"));
            return;
        }
        NumberBars bars = NumberBars.begin(out);
        for (int count : hours.counts()) {
            bars.cell();
            bars.bar(count == 0 ? "" : String.valueOf(count), count, hours.most(), true);
        }
        bars.labels();
        int step = Math.max(1, HOURS_PER_LABEL / hours.width());
        for (int i = 0; i < hours.counts().size(); i += step) {
            bars.label(String.format(Locale.ROOT, "%02d", hours.hour(i)), step);
        }
        bars.end();
    }
}
