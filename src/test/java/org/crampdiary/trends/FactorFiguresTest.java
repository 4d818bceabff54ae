package org.crampdiary.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Prevention;
import org.crampdiary.statistics.FisherMidP;
import org.crampdiary.statistics.RiskDifference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorFiguresTest {

    /** Writes a table of hot days: {@code cramps} of {@code nights} in each arm. */
    private static DiaryPage hot(int cramps, int nights, int coolCramps, int coolNights) {
        DiaryPage page = new DiaryPage();
        for (int i = 0; i < nights + coolNights; i++) {
            boolean hot = i < nights;
            boolean cramp = hot ? i < cramps : i - nights < coolCramps;
            page.night(i, night -> night.heat(hot).status(status(cramp)));
        }
        return page;
    }

    private static NightStatus status(boolean cramp) {
        return cramp ? NightStatus.CRAMPS : NightStatus.NONE;
    }

    private static FactorFigures of(Factor factor, TrendSummary summary) {
        return summary.factors().stream()
                .filter(row -> row.factor() == factor)
                .findFirst()
                .orElseThrow();
    }

    /** The specification's seventh reference row, as a diary. */
    @Test
    void agreesWithTheReferenceValues() {
        TrendSummary summary = hot(9, 20, 6, 40).summary(60);
        FactorFigures heat = summary.factors().getFirst();

        assertThat(heat.factor()).isEqualTo(Factor.HEAT);
        assertThat(heat.exposedNights()).isEqualTo(20);
        assertThat(heat.exposedCrampNights()).isEqualTo(9);
        assertThat(heat.unexposedNights()).isEqualTo(40);
        assertThat(heat.unexposedCrampNights()).isEqualTo(6);
        assertThat(heat.comparison().riskDifference()).isEqualTo(RiskDifference.of(9, 20, 6, 40));
        assertThat(heat.comparison().midP()).isCloseTo(0.0173, within(0.00005));
        assertThat(heat.comparison().q()).isEqualTo(heat.comparison().midP());
        assertThat(heat.comparison().clear()).isTrue();
        assertThat(summary.factorsTested()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        " 5, 14,  5, 14, true",
        " 5, 14,  5, 13, false", // 27 nights
        " 5, 10,  5, 18, true",
        " 5,  9,  5, 30, false", // nine exposed
        " 5, 30,  5,  9, false", // nine not exposed
        " 5, 20,  0, 20, true",
        " 4, 20,  0, 20, false", // four cramp nights
        "20, 20, 15, 20, true",
        "20, 20, 16, 20, false" // four free nights
    })
    void comparesOnlyWithEnoughNights(
            int cramps, int nights, int coolCramps, int coolNights, boolean enough) {
        TrendSummary summary = hot(cramps, nights, coolCramps, coolNights).summary(90);
        FactorFigures heat = of(Factor.HEAT, summary);

        assertThat(heat.enough()).isEqualTo(enough);
        assertThat(heat.comparison() != null).isEqualTo(enough);
        assertThat(heat.exposedNights()).isEqualTo(nights);
        assertThat(heat.unexposedCrampNights()).isEqualTo(coolCramps);
        assertThat(summary.factorsTested()).isEqualTo(enough ? 1 : 0);
    }

    /** Only recorded nights whose record has the field; a cramp alone records its night. */
    @Test
    void nightsWithoutStatusOrFieldAreLeftOut() {
        FactorFigures heat =
                of(
                        Factor.HEAT,
                        new DiaryPage()
                                .night(0, night -> night.heat(true))
                                .night(1, night -> night.status(NightStatus.NONE))
                                .cramps(2, 2)
                                .night(3, night -> night.heat(true))
                                .cramps(3, 3)
                                .night(4, night -> night.heat(false).status(NightStatus.NONE))
                                .summary(90));

        assertThat(heat).isEqualTo(new FactorFigures(Factor.HEAT, 1, 1, 1, 0, null));
    }

    /** The same table for several factors has the same p, also with the arms changed round. */
    @Test
    void equalPValuesKeepTheOrderOfTheTable() {
        DiaryPage page = new DiaryPage();
        for (int i = 0; i < 60; i++) {
            boolean exposed = i < 23;
            boolean cramp = exposed ? i < 12 : i < 34;
            UnaryOperator<NightBuilder> fields =
                    night ->
                            night.status(status(cramp))
                                    .stress(exposed ? 3 : 0)
                                    .alcoholUnits(exposed ? 0 : 2)
                                    .prevention(
                                            exposed ? List.of() : List.of(Prevention.STRETCHING))
                                    .fluidMl(exposed ? 1000 : 2000);
            page.night(i, fields);
        }
        TrendSummary summary = page.summary(60);

        List<Factor> tested =
                List.of(Factor.LOW_FLUID, Factor.ALCOHOL, Factor.STRESS, Factor.STRETCHING);
        List<Factor> expected = new ArrayList<>(tested);
        Stream.of(Factor.values())
                .filter(factor -> !tested.contains(factor))
                .forEach(expected::add);
        assertThat(summary.factorsTested()).isEqualTo(4);
        assertThat(summary.factors())
                .extracting(FactorFigures::factor)
                .containsExactlyElementsOf(expected);
    }

    /** Stress tells the nights apart better than fluid: it comes first, with a smaller q. */
    @Test
    void smallestPComesFirst() {
        DiaryPage page = new DiaryPage();
        for (int i = 0; i < 60; i++) {
            int night = i;
            page.night(
                    i,
                    fields ->
                            fields.status(status(night % 3 == 0))
                                    .stress(night % 3 == 0 || night % 7 == 0 ? 2 : 1)
                                    .fluidMl(night % 2 == 0 ? 1000 : 2000));
        }
        List<FactorFigures> factors = page.summary(60).factors();

        assertThat(factors.subList(0, 2))
                .extracting(FactorFigures::factor)
                .containsExactly(Factor.STRESS, Factor.LOW_FLUID);
        FactorFigures.Comparison stress = factors.get(0).comparison();
        FactorFigures.Comparison fluid = factors.get(1).comparison();
        assertThat(stress.q()).isCloseTo(2 * stress.midP(), within(1e-15));
        assertThat(stress.clear()).isTrue();
        assertThat(fluid.q()).isEqualTo(fluid.midP());
        assertThat(fluid.clear()).isFalse();
        assertThat(fluid.midP()).isEqualTo(FisherMidP.of(10, 30, 10, 30).twoSidedMidP());
    }
}
