package org.crampdiary.report;

import org.crampdiary.model.NightRange;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.TrendSummary;

/**
 * Which nights figures are about, and how many of them are recorded: said beside every figure.
 *
 * @param paused nights of a pause that are not recorded
 * @param recorded not more than the other nights of the range
 */
public record Coverage(NightRange range, int paused, int recorded) {

    /** What the figures of a period rest on. */
    public static Coverage of(TrendSummary summary) {
        return new Coverage(summary.range(), summary.paused(), summary.recorded());
    }

    /** With the dates of the nights. */
    public String dated(Messages messages) {
        return messages.text(
                "trends.header", messages.formats().range(range), recorded, nights(), paused);
    }

    /** A sentence for a place where the nights are known. */
    public String sentence(Messages messages) {
        return messages.text("charts.recorded", recorded, nights(), paused);
    }

    private int nights() {
        return range.length() - paused;
    }
}
