package org.crampdiary.ui.charts;

import java.util.ArrayList;
import java.util.List;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.Factor;
import org.crampdiary.trends.FactorFigures;
import org.crampdiary.trends.FactorFigures.Comparison;
import org.crampdiary.trends.TrendSummary;
import org.crampdiary.ui.charts.Findings.Row;
import org.crampdiary.ui.charts.Findings.Table;

/** "What goes with it" in words. A difference is named only when it is clear, a cause never. */
final class FactorFindings {

    private static final int PERCENT = 100;

    private final Messages messages;

    private FactorFindings(Messages messages) {
        this.messages = messages;
    }

    static Findings of(TrendSummary summary, Messages messages) {
        return new FactorFindings(messages).findings(summary);
    }

    private Findings findings(TrendSummary summary) {
        List<FactorFigures> known =
                summary.factors().stream().filter(factor -> factor.nights() > 0).toList();
        List<String> details = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (FactorFigures factor : known) {
            Comparison comparison = factor.comparison();
            if (comparison == null) {
                rows.add(new Row(name(factor), missing(factor), false));
            } else {
                String words = counts(factor) + " · " + messages.text(difference(comparison));
                rows.add(new Row(name(factor), words, comparison.clear()));
                details.add(detail(factor, comparison));
            }
        }
        if (!details.isEmpty()) {
            details.add(messages.text("charts.factors.method", summary.factorsTested()));
        }
        return new Findings(
                messages.text("charts.factors"),
                finding(known),
                List.of(messages.text("charts.factors.tested", summary.factorsTested())),
                rows,
                notes(summary),
                details,
                table(known));
    }

    private String finding(List<FactorFigures> known) {
        if (known.stream().noneMatch(FactorFigures::enough)) {
            return messages.text("charts.factors.too-early");
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
        notes.add(Wording.recorded(summary, messages));
        return notes;
    }

    private String name(FactorFigures factor) {
        return Wording.capital(messages.name(factor.factor()));
    }

    private String counts(FactorFigures factor) {
        return messages.text(
                "charts.factors.counts",
                factor.exposedCrampNights(),
                factor.exposedNights(),
                factor.unexposedCrampNights(),
                factor.unexposedNights());
    }

    private static String difference(Comparison comparison) {
        if (!comparison.clear()) {
            return "charts.factors.unclear";
        }
        return comparison.riskDifference().value() > 0
                ? "charts.factors.more"
                : "charts.factors.fewer";
    }

    private String missing(FactorFigures factor) {
        int least = Math.min(factor.exposedNights(), factor.unexposedNights());
        if (least < FactorFigures.LEAST_NIGHTS_PER_ARM) {
            return messages.text(
                    "charts.factors.arms",
                    factor.exposedNights(),
                    factor.unexposedNights(),
                    FactorFigures.LEAST_NIGHTS_PER_ARM);
        }
        if (factor.nights() < FactorFigures.LEAST_NIGHTS) {
            return Wording.capital(
                    messages.text("trends.too-few", factor.nights(), FactorFigures.LEAST_NIGHTS));
        }
        return factor.crampNights() < FactorFigures.LEAST_CRAMP_NIGHTS
                ? messages.text(
                        "charts.factors.few-cramps",
                        factor.crampNights(),
                        FactorFigures.LEAST_CRAMP_NIGHTS)
                : messages.text(
                        "charts.factors.few-free",
                        factor.nights() - factor.crampNights(),
                        FactorFigures.LEAST_FREE_NIGHTS);
    }

    private String detail(FactorFigures factor, Comparison comparison) {
        Estimate difference = comparison.riskDifference();
        return messages.text(
                "charts.factors.detail",
                name(factor),
                Wording.signed(difference.value() * PERCENT, 0, messages),
                Wording.interval(difference, messages),
                Wording.probability(comparison.midP(), messages),
                Wording.probability(comparison.q(), messages));
    }

    private Table table(List<FactorFigures> factors) {
        return new Table(
                List.of(
                        messages.text("charts.factors.factor"),
                        messages.text("charts.factors.with"),
                        messages.text("charts.factors.without")),
                factors.stream().map(this::values).toList());
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
