package org.crampdiary.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GarwoodIntervalTest {

    /** No events and three are the specification's; all are those of scipy in four decimals. */
    @ParameterizedTest
    @CsvSource({
        "  0,  0.0000,   3.6889",
        "  1,  0.0253,   5.5716",
        "  2,  0.2422,   7.2247",
        "  3,  0.6187,   8.7673",
        "  4,  1.0899,  10.2416",
        "  5,  1.6235,  11.6683",
        " 10,  4.7954,  18.3904",
        " 20, 12.2165,  30.8884",
        " 50, 37.1110,  65.9188",
        "100, 81.3640, 121.6268"
    })
    void agreesWithTheReferenceValues(int count, double low, double high) {
        Estimate estimate = GarwoodInterval.of(count, 1);

        assertThat(estimate.value()).isEqualTo(count);
        assertThat(estimate.low()).isCloseTo(low, within(0.00005));
        assertThat(estimate.high()).isCloseTo(high, within(0.00005));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 27, 333, 30_000})
    void countIsJustAsRareAtEachLimit(int count) {
        Estimate estimate = GarwoodInterval.of(count, 1);

        double atLow = 1 - new PoissonDistribution(estimate.low()).cumulativeProbability(count - 1);
        double atHigh = new PoissonDistribution(estimate.high()).cumulativeProbability(count);
        assertThat(atLow).isCloseTo(0.025, within(1e-8));
        assertThat(atHigh).isCloseTo(0.025, within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({"27, 1.2", "27, 3.7", "100, 2.5", "5, 5", "30000, 4.25"})
    void widensByTheDispersion(int count, double phi) {
        Estimate estimate = GarwoodInterval.of(count, phi);

        double low =
                new ChiSquaredDistribution(2 * count / phi).inverseCumulativeProbability(0.025);
        double high =
                new ChiSquaredDistribution(2 * count / phi + 2).inverseCumulativeProbability(0.975);
        assertThat(estimate.low()).isCloseTo(phi * low / 2, within(1e-6));
        assertThat(estimate.high()).isCloseTo(phi * high / 2, within(1e-6));
        assertThat(estimate.low()).isLessThan(GarwoodInterval.of(count, 1).low());
        assertThat(estimate.high()).isGreaterThan(GarwoodInterval.of(count, 1).high());
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "3, 0.9", "3, NaN", "3, Infinity"})
    void refusesWhatCannotBe(int count, double dispersion) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GarwoodInterval.of(count, dispersion));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "garwood.csv", numLinesToSkip = 1)
    void agreesWithScipy(int count, double dispersion, double low, double high) {
        Estimate estimate = GarwoodInterval.of(count, dispersion);

        assertThat(estimate.value()).isEqualTo(count);
        assertThat(estimate.low()).isCloseTo(low, Reference.digits(low));
        assertThat(estimate.high()).isCloseTo(high, Reference.digits(high));
    }
}
