package org.crampdiary.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantilesTest {

    /** R's quantile(1:10), whose default is type 7. */
    @Test
    void interpolatesLinearly() {
        Quantiles oneToTen = Quantiles.of(10, 9, 8, 7, 6, 5, 4, 3, 2, 1);

        assertThat(oneToTen.at(0)).isEqualTo(1);
        assertThat(oneToTen.at(0.25)).isEqualTo(3.25);
        assertThat(oneToTen.median()).isEqualTo(5.5);
        assertThat(oneToTen.at(0.75)).isEqualTo(7.75);
        assertThat(oneToTen.at(1)).isEqualTo(10);
        assertThat(oneToTen.max()).isEqualTo(10);
    }

    @Test
    void oneValueIsEveryQuantile() {
        assertThat(Quantiles.of(4).at(0.25)).isEqualTo(4);
        assertThat(Quantiles.of(4).median()).isEqualTo(4);
    }

    @Test
    void leavesTheNumbersAlone() {
        double[] values = {3, 1, 2};

        assertThat(Quantiles.of(values).median()).isEqualTo(2);
        assertThat(values).containsExactly(3, 1, 2);
    }

    @Test
    void agreesWithHipparchus() {
        Random random = new Random(12);
        for (int i = 0; i < 200; i++) {
            double[] values = random.doubles(1 + random.nextInt(50), 0, 600).toArray();
            double p = 0.01 + 0.99 * random.nextDouble();
            double expected =
                    new Percentile()
                            .withEstimationType(EstimationType.R_7)
                            .evaluate(values, 100 * p);
            assertThat(Quantiles.of(values).at(p)).isCloseTo(expected, within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void refusesWhatIsNoShare(double p) {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(1, 2).at(p));
    }

    @Test
    void refusesNoNumbers() {
        assertThatIllegalArgumentException().isThrownBy(Quantiles::of);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "quantiles.csv",
            numLinesToSkip = 1,
            maxCharsPerColumn = Reference.LONGEST_CELL)
    void agreesWithNumpy(String values, double q25, double q50, double q75, double q90) {
        Quantiles quantiles = Quantiles.of(Reference.numbers(values));

        assertThat(quantiles.at(0.25)).isCloseTo(q25, Reference.digits(q25));
        assertThat(quantiles.median()).isCloseTo(q50, Reference.digits(q50));
        assertThat(quantiles.at(0.75)).isCloseTo(q75, Reference.digits(q75));
        assertThat(quantiles.at(0.9)).isCloseTo(q90, Reference.digits(q90));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNotFinite(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(1, value));
        assertThatIllegalArgumentException().isThrownBy(() -> MedianInterval.of(1, value));
    }
}
