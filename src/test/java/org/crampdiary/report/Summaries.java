package org.crampdiary.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.crampdiary.model.NightRange;
import org.crampdiary.trends.FactorFigures;
import org.crampdiary.trends.LegFigures;
import org.crampdiary.trends.MuscleCount;
import org.crampdiary.trends.RemedyFigures;
import org.crampdiary.trends.TrendSummary;

/** Figures of ninety nights, of which 83 are recorded, with one subject each. */
final class Summaries {

    static final LocalDate LAST = LocalDate.of(2026, 3, 3);

    private static final List<Integer> NO_HOURS = Collections.nCopies(24, 0);

    private Summaries() {}

    static TrendSummary remedies(RemedyFigures... remedies) {
        return summary(0, NO_HOURS, List.of(), List.of(remedies), List.of());
    }

    static TrendSummary factors(FactorFigures... factors) {
        return summary(0, NO_HOURS, List.of(), List.of(), List.of(factors));
    }

    static TrendSummary hours(int cramps, List<Integer> hours) {
        return summary(cramps, hours, List.of(), List.of(), List.of());
    }

    static TrendSummary muscles(MuscleCount... muscles) {
        return summary(0, NO_HOURS, List.of(muscles), List.of(), List.of());
    }

    private static TrendSummary summary(
            int cramps,
            List<Integer> hours,
            List<MuscleCount> muscles,
            List<RemedyFigures> remedies,
            List<FactorFigures> factors) {
        return new TrendSummary(
                NightRange.ending(LAST, 90),
                0,
                83,
                20,
                cramps,
                0,
                1,
                null,
                null,
                null,
                null,
                0,
                20,
                null,
                null,
                hours,
                muscles,
                new LegFigures(Map.of(), 0),
                remedies,
                factors,
                List.of());
    }
}
