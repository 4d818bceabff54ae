package org.crampdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WholeStepsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 2",
        "1, 1, 2",
        "2.4, 1, 3",
        "5, 1, 5",
        "5.1, 2, 6",
        "10, 2, 10",
        "11, 5, 15",
        "26, 10, 30",
        "101, 50, 150",
        "5000, 1000, 5000",
    })
    void theFinestStepThatReachesTheHighestValue(double max, int step, int top) {
        assertThat(WholeSteps.reaching(max, 5)).isEqualTo(new WholeSteps(step, top));
    }

    @Test
    void marksBeginAtZero() {
        assertThat(new WholeSteps(2, 6).marks()).containsExactly(0, 2, 4, 6);
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "3, 2", "2, 5"})
    void aStepThatDoesNotLeadToTheTopIsRefused(int step, int top) {
        assertThatThrownBy(() -> new WholeSteps(step, top))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
