package org.crampdiary.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures are valid from birth. */
class TrendSummaryTest {

    private static TrendSummary summary(
            int recorded,
            int crampNights,
            int cramps,
            int undetailed,
            int woken,
            double dispersion) {
        return new TrendSummary(
                DiaryPage.last(28),
                0,
                recorded,
                crampNights,
                cramps,
                undetailed,
                dispersion,
                null,
                null,
                null,
                null,
                woken,
                woken,
                null,
                null,
                Collections.nCopies(24, 0),
                List.of(),
                new LegFigures(Map.of(), 0),
                List.of(),
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        // recorded, cramp nights, cramps, undetailed, woken, dispersion
        "29,  5,  9,  1,  2, 1",
        "20, 21, 30,  1,  2, 1",
        "20, -1,  0,  0,  0, 1",
        "20,  5, -1,  1,  2, 1",
        "20,  5,  9,  6,  2, 1",
        "20,  5,  9, -1,  2, 1",
        "20,  5,  9,  1,  6, 1",
        "20,  5,  9,  1, -1, 1",
        "20,  5,  9,  1,  2, 0.9",
        "20,  5,  9,  1,  2, NaN",
    })
    void countsThatContradictEachOtherAreRefused(
            int recorded,
            int crampNights,
            int cramps,
            int undetailed,
            int woken,
            double dispersion) {
        assertThat(summary(20, 5, 9, 1, 2, 1).crampFreeNights()).isEqualTo(15);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> summary(recorded, crampNights, cramps, undetailed, woken, dispersion))
                .withMessageContaining("contradict");
    }

    @ParameterizedTest
    @CsvSource({
        // median, first quartile, third quartile, longest, over ten minutes
        "60, -1, 90, 99, 0",
        "60, 61, 90, 99, 0",
        "60, 30, 59, 99, 0",
        "60, 30, 90, 89, 0",
        "60, 30, 90, 99, -1",
        "NaN, 30, 90, 99, 0",
        "60, 30, 90, NaN, 0",
    })
    void durationsStandInTheirOrder(
            double median, double q1, double q3, double longest, int overTen) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DurationFigures(median, q1, q3, longest, overTen, 9));
    }

    @Test
    void aPlaceWithoutCrampsIsNoCount() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MuscleCount(null, null, 0));
    }
}
