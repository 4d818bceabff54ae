package org.crampdiary.report;

import org.crampdiary.model.NightRange;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.TrendSummary;

/**
 * Which nights figures are about, and how many of them are recorded: said beside every figure.
 *
 * @param recorded not more than the nights of the range
 */
public record Coverage(NightRange range, int recorded) {

    /** What the figures of a period rest on. */
    public static Coverage of(TrendSummary summary) {
        return new Coverage(summary.range(), summary.recorded());
    }

    /** With the dates of the nights. */
    public String dated(Messages messages) {
        return messages.text(
                "trends.header", messages.formats().range(range), recorded, range.length());
    }

    /** A sentence for a place where the nights are known. */
    public String sentence(Messages messages) {
        return messages.text("charts.recorded", recorded, range.length());
    }
}
