package org.crampdiary.report;

import java.util.ArrayList;
import java.util.List;
import org.crampdiary.report.Legend.Entry;
import org.crampdiary.report.Legend.Symbol;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.Factor;
import org.crampdiary.trends.FactorFigures;
import org.crampdiary.trends.FactorFigures.Comparison;
import org.crampdiary.trends.TrendSummary;

/**
 * "The day and the night after" in words. A difference is named only when it is clear, a cause
 * never.
 */
record FactorFindings(Messages messages) {

    private static final int PERCENT = 100;

    /** The factors of which anything is recorded. */
    private static List<FactorFigures> known(TrendSummary summary) {
        return summary.factors().stream().filter(factor -> factor.nights() > 0).toList();
    }

    static String name(FactorFigures factor, Messages messages) {
        return FigureWords.capital(messages.name(factor.factor()));
    }

    Findings findings(TrendSummary summary) {
        List<FactorFigures> known = known(summary);
        return Findings.titled(messages.text("charts.factors"), finding(known, summary.nights()))
                .sentences(List.of(messages.text("charts.factors.tested", summary.factorsTested())))
                .drawing(FactorRows.of(known, messages))
                .legend(legend(known))
                .notes(notes(summary))
                .details(details(known, summary.factorsTested()))
                .table(headings(), known.stream().map(this::values).toList())
                .restingOn(Coverage.of(summary));
    }

    private String finding(List<FactorFigures> known, int nights) {
        if (known.stream().noneMatch(FactorFigures::enough)) {
            return nights < FactorFigures.LEAST_NIGHTS
                    ? messages.text("charts.factors.too-short", FactorFigures.LEAST_NIGHTS)
                    : messages.text("charts.factors.too-early");
        }
        List<Factor> clear =
                known.stream().filter(FactorFindings::clear).map(FactorFigures::factor).toList();
        return clear.isEmpty()
                ? messages.text("charts.factors.unclear")
                : messages.text("charts.factors.clear", clear);
    }

    private static boolean clear(FactorFigures factor) {
        Comparison comparison = factor.comparison();
        return comparison != null && comparison.clear();
    }

    private List<Entry> legend(List<FactorFigures> known) {
        List<Entry> entries = new ArrayList<>();
        if (known.stream().anyMatch(FactorFigures::enough)) {
            entries.add(new Entry(Symbol.VALUE, messages.text("charts.factors.looks")));
        }
        if (known.stream().anyMatch(FactorFindings::clear)) {
            entries.add(new Entry(Symbol.CLEAR_VALUE, messages.text("charts.factors.looks.clear")));
        }
        return entries;
    }

    private List<String> notes(TrendSummary summary) {
        List<String> notes = new ArrayList<>();
        List<Factor> unknown =
                summary.factors().stream()
                        .filter(factor -> factor.nights() == 0)
                        .map(FactorFigures::factor)
                        .toList();
        if (!unknown.isEmpty()) {
            notes.add(messages.text("charts.factors.unknown", unknown));
        }
        notes.add(messages.text("charts.factors.honest"));
        return notes;
    }

    private List<String> details(List<FactorFigures> factors, int tested) {
        List<String> details = new ArrayList<>();
        for (FactorFigures factor : factors) {
            Comparison comparison = factor.comparison();
            if (comparison != null) {
                details.add(detail(factor, comparison));
            }
        }
        if (!details.isEmpty()) {
            details.add(messages.text("charts.factors.method", tested));
        }
        return details;
    }

    private String detail(FactorFigures factor, Comparison comparison) {
        Estimate difference = comparison.riskDifference();
        return messages.text(
                "charts.factors.detail",
                name(factor, messages),
                FigureWords.signed(difference.value() * PERCENT, 0, messages),
                FigureWords.points(difference, messages),
                FigureWords.probability(comparison.midP(), messages),
                FigureWords.probability(comparison.q(), messages));
    }

    private List<String> headings() {
        return List.of(
                messages.text("charts.factors.factor"),
                messages.text("charts.factors.with"),
                messages.text("charts.factors.without"));
    }

    private List<String> values(FactorFigures factor) {
        return List.of(
                messages.name(factor.factor()),
                messages.text(
                        "trends.table.of", factor.exposedCrampNights(), factor.exposedNights()),
                messages.text(
                        "trends.table.of",
                        factor.unexposedCrampNights(),
                        factor.unexposedNights()));
    }
}
