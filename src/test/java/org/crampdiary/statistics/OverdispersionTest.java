package org.crampdiary.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.hipparchus.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class OverdispersionTest {

    /**
     * Bortkiewicz 1898, deaths by horse kick in 200 corps years (mean 0.61, variance 0.611), and
     * Greenwood and Yule 1920, accidents of 647 women (mean 0.465, variance 0.692).
     */
    @ParameterizedTest
    @CsvSource({"200, 122, 196, 1.0016", "647, 301, 587, 1.4872"})
    void agreesWithPublishedCounts(int n, long sum, long sumOfSquares, double expected) {
        assertThat(Overdispersion.of(n, sum, sumOfSquares)).isCloseTo(expected, within(0.00005));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 5, 25", "14, 0, 0", "14, 14, 14", "20, 10, 10"})
    void isOneWithoutClusters(int n, long sum, long sumOfSquares) {
        assertThat(Overdispersion.of(n, sum, sumOfSquares)).isEqualTo(1.0);
    }

    @Test
    void agreesWithHipparchus() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            int[] counts =
                    IntStream.generate(() -> random.nextInt(4) * random.nextInt(5))
                            .limit(14 + random.nextInt(1000))
                            .toArray();
            double[] values = IntStream.of(counts).asDoubleStream().toArray();
            double expected = Math.max(1, StatUtils.variance(values) / StatUtils.mean(values));
            long squares = IntStream.of(counts).mapToLong(x -> (long) x * x).sum();
            assertThat(Overdispersion.of(counts.length, IntStream.of(counts).sum(), squares))
                    .isCloseTo(expected, within(1e-9));
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "overdispersion.csv", numLinesToSkip = 1)
    void agreesWithNumpy(int n, long sum, long sumOfSquares, double dispersion) {
        assertThat(Overdispersion.of(n, sum, sumOfSquares))
                .isCloseTo(dispersion, Reference.digits(dispersion));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "14, -1, 1", "14, 3, 2"})
    void refusesWhatCannotBe(int n, long sum, long sumOfSquares) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Overdispersion.of(n, sum, sumOfSquares));
    }
}
