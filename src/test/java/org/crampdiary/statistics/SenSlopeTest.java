package org.crampdiary.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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

    @Test
    void refusesWhatHasNoSlope() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SenSlope.of(new int[] {1}, new double[] {1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SenSlope.of(new int[] {1, 2}, new double[] {1}));
    }
}
