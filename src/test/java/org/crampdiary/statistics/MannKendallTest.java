package org.crampdiary.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.hipparchus.stat.correlation.KendallsCorrelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class MannKendallTest {

    @Test
    void agreesWithTheReferenceValues() {
        MannKendall test = MannKendall.of(1, 2, 1, 3, 2, 4, 3, 5);

        assertThat(test.s()).isEqualTo(19);
        assertThat(test.variance()).isCloseTo(62.3333, within(0.00005));
        assertThat(test.z()).isCloseTo(2.2799, within(0.00005));
        assertThat(test.p()).isCloseTo(0.0226, within(0.00005));
    }

    @Test
    void saysNothingWhenAllAreTied() {
        assertThat(MannKendall.of(2, 2, 2, 2, 2, 2, 2, 2)).isEqualTo(new MannKendall(0, 0, 0, 1));
    }

    @Test
    void saysNothingOfNoValueOrOne() {
        assertThat(MannKendall.of()).isEqualTo(new MannKendall(0, 0, 0, 1));
        assertThat(MannKendall.of(3)).isEqualTo(new MannKendall(0, 0, 0, 1));
    }

    /** Kendall 1948: the greatest S of n values is n(n−1)/2, its variance n(n−1)(2n+5)/18. */
    @Test
    void everRisingValuesHaveTheGreatestS() {
        double[] rising = IntStream.range(0, 10).asDoubleStream().toArray();

        assertThat(MannKendall.of(rising).s()).isEqualTo(45);
        assertThat(MannKendall.of(rising).variance()).isEqualTo(125);
        assertThat(MannKendall.of(rising).z()).isCloseTo(44 / Math.sqrt(125), within(1e-12));
    }

    @Test
    void fallingIsTheMirrorOfRising() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            double[] values = tied(random);
            double[] back = new double[values.length];
            Arrays.setAll(back, k -> values[values.length - 1 - k]);
            MannKendall forth = MannKendall.of(values);
            MannKendall reversed = MannKendall.of(back);
            assertThat(reversed.s()).isEqualTo(-forth.s());
            assertThat(reversed.z()).isEqualTo(0 - forth.z());
            assertThat(reversed.variance()).isEqualTo(forth.variance());
            assertThat(reversed.p()).isEqualTo(forth.p());
        }
    }

    @Test
    void sumsTheSignsOfAllPairs() {
        Random random = new Random(8);
        for (int i = 0; i < 300; i++) {
            double[] values = tied(random);
            long s = 0;
            for (int earlier = 0; earlier < values.length; earlier++) {
                for (int later = earlier + 1; later < values.length; later++) {
                    s += (long) Math.signum(values[later] - values[earlier]);
                }
            }
            assertThat(MannKendall.of(values).s()).as(Arrays.toString(values)).isEqualTo(s);
        }
    }

    /** Kendall's tau-b is S divided by the root of the untied pairs of either sequence. */
    @Test
    void agreesWithHipparchus() {
        Random random = new Random(9);
        for (int i = 0; i < 100; i++) {
            double[] values = tied(random);
            double[] time = IntStream.range(0, values.length).asDoubleStream().toArray();
            long pairs = values.length * (values.length - 1L) / 2;
            long untied = 0;
            for (int a = 0; a < values.length; a++) {
                for (int b = 0; b < a; b++) {
                    untied += values[a] == values[b] ? 0 : 1;
                }
            }
            double tau = new KendallsCorrelation().correlation(time, values);
            assertThat(MannKendall.of(values).s() / Math.sqrt((double) pairs * untied))
                    .isCloseTo(tau, within(1e-12));
        }
    }

    private static double[] tied(Random random) {
        return random.doubles(5 + random.nextInt(60)).map(x -> 7 * (int) (x * 6) / 5.0).toArray();
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "mann-kendall.csv",
            numLinesToSkip = 1,
            maxCharsPerColumn = Reference.LONGEST_CELL)
    void agreesWithScipy(String values, long s, double variance, double z, double p) {
        MannKendall test = MannKendall.of(Reference.numbers(values));

        assertThat(test.s()).isEqualTo(s);
        assertThat(test.variance()).isCloseTo(variance, Reference.digits(variance));
        assertThat(test.z()).isCloseTo(z, Reference.digits(z));
        assertThat(test.p()).isCloseTo(p, Reference.digits(p));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void refusesWhatIsNotFinite(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> MannKendall.of(1, value, 2));
    }
}
