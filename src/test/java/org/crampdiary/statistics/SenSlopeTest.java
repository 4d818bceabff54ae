package org.crampdiary.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SenSlopeTest {

    @Test
    void agreesWithTheReferenceValue() {
        int[] times = IntStream.range(0, 8).toArray();

        assertThat(SenSlope.of(times, new double[] {1, 2, 1, 3, 2, 4, 3, 5})).isEqualTo(0.5);
    }

    @Test
    void twoPointsHaveTheirSlope() {
        assertThat(SenSlope.of(new int[] {-5, -1}, new double[] {3, 1})).isEqualTo(-0.5);
    }

    /** Slopes 1, 2 and 1.5: the middle one. */
    @Test
    void oddNumberOfSlopesHasAMiddleOne() {
        assertThat(SenSlope.of(new int[] {0, 1, 2}, new double[] {0, 1, 3})).isEqualTo(1.5);
    }

    @Test
    void oneWildValueHardlyMovesIt() {
        int[] times = IntStream.range(0, 20).toArray();
        double[] values = IntStream.range(0, 20).mapToDouble(t -> 0.25 * t).toArray();
        values[19] = 1000;

        assertThat(SenSlope.of(times, values)).isEqualTo(0.25);
    }

    @Test
    void isTheMedianOfAllSlopes() {
        Random random = new Random(10);
        for (int i = 0; i < 200; i++) {
            int[] times =
                    random.ints(2 + random.nextInt(40), -200, 0).distinct().sorted().toArray();
            if (times.length < 2) {
                continue;
            }
            double[] values =
                    random.doubles(times.length).map(x -> 7 * (int) (x * 6) / 6.0).toArray();
            double[] slopes =
                    IntStream.range(0, times.length)
                            .boxed()
                            .flatMapToDouble(a ->
                                    IntStream.range(0, a)
                                            .mapToDouble(b ->
                                                    (values[a] - values[b])
                                                            / (times[a] - times[b])))
                            .sorted()
                            .toArray();
            double expected = (slopes[(slopes.length - 1) / 2] + slopes[slopes.length / 2]) / 2;
            assertThat(SenSlope.of(times, values))
                    .as(Arrays.toString(values))
                    .isCloseTo(expected, within(1e-12));
        }
    }

    /** Slope and limits; also with gaps in time, with ties, and with the weeks of thirty years. */
    @ParameterizedTest
    @CsvFileSource(
            resources = "sen-slope.csv",
            numLinesToSkip = 1,
            maxCharsPerColumn = Reference.LONGEST_CELL)
    void agreesWithScipy(String times, String values, double slope, double low, double high) {
        int[] t = Reference.wholeNumbers(times);
        double[] y = Reference.numbers(values);
        Estimate estimate = SenSlope.withLimits(t, y);

        assertThat(estimate.value()).isCloseTo(slope, Reference.near(slope));
        assertThat(estimate.low()).isCloseTo(low, Reference.near(low));
        assertThat(estimate.high()).isCloseTo(high, Reference.near(high));
        assertThat(SenSlope.of(t, y)).isEqualTo(estimate.value());
    }

    /** Ranks (28 ∓ 15.4)/2 of the 28 slopes of the reference series: the sixth and the 23rd. */
    @Test
    void limitsAreSlopesOfTheDiary() {
        int[] times = IntStream.range(0, 8).toArray();

        assertThat(SenSlope.withLimits(times, new double[] {1, 2, 1, 3, 2, 4, 3, 5}))
                .isEqualTo(new Estimate(0.5, 0, 1));
    }

    @Test
    void limitsTurnRoundWithTheValues() {
        Random random = new Random(14);
        for (int i = 0; i < 100; i++) {
            int[] times = IntStream.range(0, 8 + random.nextInt(40)).toArray();
            double[] values = random.doubles(times.length, 0, 9).map(Math::rint).toArray();
            Estimate up = SenSlope.withLimits(times, values);
            Arrays.setAll(values, k -> -values[k]);
            assertThat(SenSlope.withLimits(times, values))
                    .isEqualTo(new Estimate(-up.value(), -up.high(), -up.low()));
        }
    }

    /** Mann-Kendall's test and the interval use one variance: clear of 0 in one, clear in both. */
    @Test
    void aClearTrendHasLimitsOfOneSign() {
        Random random = new Random(15);
        for (int i = 0; i < 300; i++) {
            int[] times = IntStream.range(0, 8 + random.nextInt(60)).toArray();
            double slope = random.nextGaussian() / 5;
            double[] values =
                    IntStream.of(times)
                            .mapToDouble(t -> slope * t + random.nextGaussian())
                            .toArray();
            double p = MannKendall.of(values).p();
            Estimate limits = SenSlope.withLimits(times, values);
            boolean clear = limits.low() > 0 || limits.high() < 0;
            if (p < 0.04 || p > 0.06) {
                assertThat(clear).as("p = %s, %s", p, limits).isEqualTo(p < 0.05);
            }
        }
    }

    @Test
    void allTiedHasNoWidth() {
        assertThat(SenSlope.withLimits(new int[] {0, 1, 2, 5, 9}, new double[] {2, 2, 2, 2, 2}))
                .isEqualTo(new Estimate(0, 0, 0));
    }

    @Test
    void fewPointsHaveTheirEndsForLimits() {
        assertThat(SenSlope.withLimits(new int[] {0, 1, 2, 3}, new double[] {0, 1, 5, 2}))
                .isEqualTo(new Estimate(0.8333333333333333, -3, 4));
        assertThat(SenSlope.withLimits(new int[] {0, 2}, new double[] {1, 2}))
                .isEqualTo(new Estimate(0.5, 0.5, 0.5));
    }

    @Test
    void refusesWhatHasNoSlope() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SenSlope.of(new int[] {1}, new double[] {1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SenSlope.of(new int[] {1, 2}, new double[] {1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SenSlope.of(new int[] {1, 1}, new double[] {1, 2}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SenSlope.of(new int[] {2, 1}, new double[] {1, 2}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SenSlope.of(new int[] {1, 2}, new double[] {1, Double.NaN}));
    }
}
