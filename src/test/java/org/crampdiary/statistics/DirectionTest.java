package org.crampdiary.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DirectionTest {

    @ParameterizedTest
    @CsvSource({
        " 0.01,  0.2,  0.4, MORE",
        " 0.00,  0.2,  0.4, UNCLEAR",
        "-0.10,  0.2,  0.4, UNCLEAR",
        " 0.00,  0.0,  0.0, UNCLEAR",
        "-0.40, -0.2,  0.1, UNCLEAR",
        "-0.40, -0.2,  0.0, UNCLEAR",
        "-0.40, -0.2, -0.01, FEWER"
    })
    void aDifferenceIsClearWhenItsIntervalLeavesOutZero(
            double low, double value, double high, Direction direction) {
        assertThat(Direction.of(new Estimate(value, low, high))).isEqualTo(direction);
    }
}
