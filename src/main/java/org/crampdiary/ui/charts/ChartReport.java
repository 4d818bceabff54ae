package org.crampdiary.ui.charts;

import org.crampdiary.model.Diary;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.TrendSummary;

/** What the cards of a period say. Immutable. */
public record ChartReport(Findings remedies, Findings factors) {

    /** All of it, in words of one language; for any thread. */
    public static ChartReport of(Diary diary, TrendSummary summary, Messages messages) {
        return new ChartReport(
                RemedyFindings.of(summary, messages), FactorFindings.of(summary, messages));
    }
}
