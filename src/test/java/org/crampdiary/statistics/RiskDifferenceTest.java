package org.crampdiary.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class RiskDifferenceTest {

    /**
     * Newcombe 1998, Interval estimation for the difference between independent proportions, the
     * eight examples of its table II, method 10; the last row is the specification's seventh.
     */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80,  0.2000,  0.0524, 0.3339",
        " 9, 10,  3, 10,  0.6000,  0.1705, 0.8090",
        " 6,  7,  2,  7,  0.5714,  0.0582, 0.8062",
        " 5, 56,  0, 29,  0.0893, -0.0381, 0.1926",
        " 0, 10,  0, 20,  0.0000, -0.1611, 0.2775",
        " 0, 10,  0, 10,  0.0000, -0.2775, 0.2775",
        "10, 10,  0, 20,  1.0000,  0.6791, 1.0000",
        "10, 10,  0, 10,  1.0000,  0.6075, 1.0000",
        " 9, 20,  6, 40,  0.3000,  0.0621, 0.5226"
    })
    void agreesWithThePublishedTable(
            int a, int m, int b, int n, double value, double low, double high) {
        Estimate difference = RiskDifference.of(a, m, b, n);

        assertThat(difference.value()).isCloseTo(value, within(0.00005));
        assertThat(difference.low()).isCloseTo(low, within(0.00005));
        assertThat(difference.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void limitsOfAllAgainstNoneAreExact() {
        assertThat(RiskDifference.of(10, 10, 0, 20).high()).isEqualTo(1.0);
        assertThat(RiskDifference.of(0, 20, 10, 10).low()).isEqualTo(-1.0);
    }

    @Test
    void turnsRoundWhenTheSharesChangePlaces() {
        Random random = new Random(2);
        for (int i = 0; i < 500; i++) {
            int m = 1 + random.nextInt(300);
            int n = 1 + random.nextInt(300);
            int a = random.nextInt(m + 1);
            int b = random.nextInt(n + 1);
            Estimate one = RiskDifference.of(a, m, b, n);
            Estimate other = RiskDifference.of(b, n, a, m);
            assertThat(other.value()).isEqualTo(0 - one.value());
            assertThat(other.low()).isCloseTo(-one.high(), within(1e-15));
            assertThat(other.high()).isCloseTo(-one.low(), within(1e-15));
            assertThat(one.low()).isBetween(-1.0, 1.0);
            assertThat(one.high()).isBetween(-1.0, 1.0);
        }
    }

    /** Newcombe's sum of squares over the Wilson limits of scipy. */
    @ParameterizedTest
    @CsvFileSource(resources = "newcombe.csv", numLinesToSkip = 1)
    void agreesWithScipy(int a, int m, int b, int n, double value, double low, double high) {
        Estimate difference = RiskDifference.of(a, m, b, n);

        assertThat(difference.value()).isCloseTo(value, Reference.near(value));
        assertThat(difference.low()).isCloseTo(low, Reference.near(low));
        assertThat(difference.high()).isCloseTo(high, Reference.near(high));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 3, 1, 3",
        "4, 3, 1, 3",
        "1, 3, -1, 3",
        "1, 3, 4, 3",
        "0, 0, 1, 3",
        "1, 3, 0, 0"
    })
    void refusesCountsThatCannotBe(int a, int m, int b, int n) {
        assertThatIllegalArgumentException().isThrownBy(() -> RiskDifference.of(a, m, b, n));
    }
}
