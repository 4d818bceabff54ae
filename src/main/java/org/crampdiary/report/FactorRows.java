package org.crampdiary.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.crampdiary.report.Intervals.Span;
import org.crampdiary.statistics.Direction;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.FactorFigures;
import org.crampdiary.trends.FactorFigures.Comparison;

/** The differences of "The day and the night after" as rows with intervals, all on one scale. */
final class FactorRows {

    private static final int HUNDRED = 100;
    private static final double MIDDLE = 0.5;
    private static final List<Double> SCALES = List.of(0.2, 0.4, 0.6, 0.8);

    private final Messages messages;
    private final double scale;

    /**
     * @param scale the greatest difference that has room, above 0 and not above 1
     */
    private FactorRows(Messages messages, double scale) {
        this.messages = messages;
        this.scale = scale;
    }

    /** Of factors about which something is known. */
    static Intervals of(List<FactorFigures> known, Messages messages) {
        FactorRows rows = new FactorRows(messages, scale(known));
        return new Intervals(known.stream().map(rows::row).toList(), MIDDLE, rows.axis());
    }

    /** The smallest scale on which the intervals of all factors have room. */
    private static double scale(List<FactorFigures> factors) {
        double greatest =
                factors.stream()
                        .map(FactorFigures::comparison)
                        .filter(Objects::nonNull)
                        .map(Comparison::riskDifference)
                        .flatMapToDouble(d -> DoubleStream.of(-d.low(), d.high()))
                        .max()
                        .orElse(0);
        return SCALES.stream().filter(scale -> greatest <= scale).findFirst().orElse(1.0);
    }

    private Intervals.Axis axis() {
        return new Intervals.Axis(
                nights(-scale), messages.text("charts.factors.same"), nights(scale));
    }

    /** A difference of shares as so many of a hundred nights more or fewer. */
    private String nights(double difference) {
        long nights = Math.round(difference * HUNDRED);
        return nights < 0
                ? messages.text("charts.factors.nights-fewer", -nights)
                : messages.text("charts.factors.nights-more", nights);
    }

    private String crampNights(double difference) {
        long nights = Math.round(difference * HUNDRED);
        return nights < 0
                ? messages.text("charts.factors.cramp-nights-fewer", -nights)
                : messages.text("charts.factors.cramp-nights-more", nights);
    }

    private Intervals.Row row(FactorFigures factor) {
        String name = FactorFindings.name(factor, messages);
        Comparison comparison = factor.comparison();
        if (comparison == null) {
            String words = missing(factor);
            return new Intervals.Row(name, words, false, null, name + ": " + words);
        }
        Estimate difference = comparison.riskDifference();
        return new Intervals.Row(
                name,
                counts(factor) + "\n" + DifferenceWords.FACTOR.of(direction(comparison), messages),
                comparison.clear(),
                new Span(at(difference.low()), at(difference.value()), at(difference.high())),
                messages.text(
                        "charts.factors.description",
                        name,
                        crampNights(difference.value()),
                        nights(difference.low()),
                        nights(difference.high())));
    }

    private double at(double difference) {
        return Math.clamp(MIDDLE + difference / (2 * scale), 0, 1);
    }

    private String counts(FactorFigures factor) {
        return messages.text(
                "charts.factors.counts",
                factor.exposedCrampNights(),
                factor.exposedNights(),
                factor.unexposedCrampNights(),
                factor.unexposedNights());
    }

    private static Direction direction(Comparison comparison) {
        if (!comparison.clear()) {
            return Direction.UNCLEAR;
        }
        return comparison.riskDifference().value() > 0 ? Direction.MORE : Direction.FEWER;
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
            return FigureWords.capital(
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
}
