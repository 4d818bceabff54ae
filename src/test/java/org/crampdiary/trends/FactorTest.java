package org.crampdiary.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.trends.Exposure.EXPOSED;
import static org.crampdiary.trends.Exposure.UNEXPOSED;
import static org.crampdiary.trends.Exposure.UNKNOWN;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.crampdiary.model.Activity;
import org.crampdiary.model.ActivityType;
import org.crampdiary.model.ComparedWithUsual;
import org.crampdiary.model.Intensity;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.Prevention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FactorTest {

    static Stream<Arguments> cutOffs() {
        return Stream.of(
                row(Factor.LOW_FLUID, EXPOSED, night -> night.fluidMl(1499.9)),
                row(Factor.LOW_FLUID, UNEXPOSED, night -> night.fluidMl(1500)),
                row(Factor.LOW_FLUID, EXPOSED, night -> night.fluidMl(0)),
                row(Factor.ALCOHOL, EXPOSED, night -> night.alcoholUnits(1)),
                row(Factor.ALCOHOL, UNEXPOSED, night -> night.alcoholUnits(0.9)),
                row(Factor.CAFFEINE, EXPOSED, night -> night.caffeineCups(3)),
                row(Factor.CAFFEINE, UNEXPOSED, night -> night.caffeineCups(2.9)),
                row(Factor.MORE_ACTIVE, EXPOSED, compared(ComparedWithUsual.MORE)),
                row(Factor.MORE_ACTIVE, UNEXPOSED, compared(ComparedWithUsual.SAME)),
                row(Factor.MORE_ACTIVE, UNEXPOSED, compared(ComparedWithUsual.LESS)),
                row(Factor.VIGOROUS, EXPOSED, did(Intensity.LIGHT, Intensity.VIGOROUS)),
                row(Factor.VIGOROUS, EXPOSED, did(null, Intensity.VIGOROUS)),
                row(Factor.VIGOROUS, UNEXPOSED, did(Intensity.LIGHT, Intensity.MODERATE)),
                row(Factor.VIGOROUS, UNKNOWN, did(Intensity.LIGHT, null)),
                row(Factor.VIGOROUS, UNEXPOSED, did()),
                row(Factor.VIGOROUS, UNEXPOSED, FactorTest::rested),
                row(Factor.LONG_SITTING, EXPOSED, night -> night.sittingHours(8)),
                row(Factor.LONG_SITTING, UNEXPOSED, night -> night.sittingHours(7.9)),
                row(Factor.HEAT, EXPOSED, night -> night.heat(true)),
                row(Factor.HEAT, UNEXPOSED, night -> night.heat(false)),
                row(Factor.STRESS, EXPOSED, night -> night.stress(2)),
                row(Factor.STRESS, UNEXPOSED, night -> night.stress(1)),
                row(Factor.STRETCHING, EXPOSED, took(Prevention.PACING, Prevention.STRETCHING)),
                row(Factor.STRETCHING, UNEXPOSED, took(Prevention.MAGNESIUM_SUPPLEMENT)),
                row(Factor.STRETCHING, UNEXPOSED, took()),
                row(Factor.MAGNESIUM, EXPOSED, took(Prevention.MAGNESIUM_SUPPLEMENT)),
                row(Factor.MAGNESIUM, UNEXPOSED, took(Prevention.OTHER_SUPPLEMENT)),
                row(Factor.MAGNESIUM, UNEXPOSED, took()));
    }

    private static Arguments row(
            Factor factor, Exposure expected, UnaryOperator<NightBuilder> fields) {
        return arguments(factor, fields.apply(new NightBuilder(DiaryPage.TO)).build(), expected);
    }

    private static UnaryOperator<NightBuilder> compared(ComparedWithUsual answer) {
        return night -> night.comparedWithUsual(answer);
    }

    private static UnaryOperator<NightBuilder> did(Intensity... intensities) {
        List<Activity> activities =
                Stream.of(intensities)
                        .map(intensity -> new Activity(ActivityType.WALKING, 30.0, intensity))
                        .toList();
        return night -> night.activities(activities);
    }

    private static NightBuilder rested(NightBuilder night) {
        return night.activities(List.of(new Activity(ActivityType.NONE, null, null)));
    }

    private static UnaryOperator<NightBuilder> took(Prevention... measures) {
        return night -> night.prevention(List.of(measures));
    }

    @ParameterizedTest
    @MethodSource("cutOffs")
    void cutOffsAreFixed(Factor factor, Night night, Exposure expected) {
        assertThat(factor.exposure(night)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void aFieldThatWasNotAnsweredIsUnknown(Factor factor) {
        assertThat(factor.exposure(new NightBuilder(DiaryPage.TO).build())).isEqualTo(UNKNOWN);
    }

    @Test
    void codesAreThoseOfTheTableForEver() {
        assertThat(Factor.values())
                .extracting(Factor::code)
                .containsSubsequence(
                        "low-fluid",
                        "alcohol",
                        "caffeine",
                        "more-active",
                        "vigorous",
                        "long-sitting",
                        "heat",
                        "stress",
                        "stretching",
                        "magnesium");
        assertThat(Factor.HEAT.family()).isEqualTo("factor");
    }
}
