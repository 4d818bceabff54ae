package org.crampdiary.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {

    @Test
    void hasNoNegativeZero() {
        assertThat(new Estimate(-0.0, -0.0, -0.0).toString())
                .isEqualTo("Estimate[value=0.0, low=0.0, high=0.0]");
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 3", "3, 1, 2", "NaN, 0, 1", "0, NaN, 1", "0, 0, NaN"})
    void valueLiesBetweenItsLimits(double value, double low, double high) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(value, low, high));
    }

    @Test
    void changesItsUnitAsAWhole() {
        assertThat(new Estimate(2, 1, 4).times(0.5)).isEqualTo(new Estimate(1, 0.5, 2));
    }

    /** Also where nothing is left to contradict: a figure without width. */
    @ParameterizedTest
    @CsvSource({"-1", "NaN", "Infinity"})
    void refusesAFactorThatIsNoUnit(double factor) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate(2, 2, 2).times(factor))
                .withMessageContaining("factor");
    }
}
