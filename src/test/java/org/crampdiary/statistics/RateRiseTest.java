package org.crampdiary.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.crampdiary.statistics.RateRise.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the values that the specification gives, and what must hold for any diary. */
class RateRiseTest {

    private static final int NOT_RECORDED = RateRise.NOT_RECORDED;

    private static int[] diary(int number) {
        int[] regular = IntStream.range(0, 84).map(i -> i % 7 == 3 ? 1 : 0).toArray();
        int[] risen =
                IntStream.concat(
                                Arrays.stream(regular),
                                IntStream.range(0, 28).map(i -> i % 3 == 0 ? 2 : 0))
                        .toArray();
        return switch (number) {
            case 1 -> new int[41];
            case 2 -> IntStream.range(0, 42).map(i -> i < 28 ? 0 : 1).toArray();
            case 3 -> regular;
            case 4 -> risen;
            case 5 -> with(risen, 84 + 12, 25);
            default ->
                    IntStream.range(0, 112)
                            .map(i -> i % 10 == 9 ? NOT_RECORDED : risen[i])
                            .toArray();
        };
    }

    private static int[] with(int[] nights, int night, int cramps) {
        int[] changed = nights.clone();
        changed[night] = cramps;
        return changed;
    }

    private static RateRise of(int... nights) {
        return RateRise.latest(nights, 1).getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "7, 0, 1, 0.5, -0.879306137058",
        "7, 3, 1, 0.5, -5.34595733508",
        "6, 10, 3.2, 0.15, -4.05301942527",
        "7, 3, 1, Infinity, -6.72750698861",
        "5, 0, 0.05, 1.5, -0.0371387230912",
        "7, 140, 25.6, 0.5, -21.8375842676",
        "0, 0, 1, 0.5, 0"
    })
    void aWeekIsAsLikelyAsSpecified(
            int recorded, int cramps, double weekly, double clustering, double expected) {
        assertThat(WeekLikelihood.log(recorded, cramps, weekly, clustering))
                .isCloseTo(expected, within(1e-9 * Math.max(1e-3, Math.abs(expected))));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 0, 0, 0, 0, 0",
        "2, 370.5158176, 2223.095, 0, 0, 0, 0, 0",
        "3, 0.1839650985, 0.2375877, 0.206383, 0.193886, 0.2037686, 0.2621653, 0",
        "4, 38.69120718, 4.008659, 10.14521, 180.1689, 27.66297, 8.21259, 1.94891",
        "5, 37.04727115, 1.015838, 9.639761, 174.7334, 26.93244, 8.036957, 1.925259",
        "6, 23.33968082, 2.017908, 4.867979, 107.8439, 21.18117, 4.127116, 0"
    })
    void agreesWithTheReferenceValues(
            int diary,
            double all,
            double two,
            double three,
            double four,
            double six,
            double eight,
            double twelve) {
        RateRise rise = of(diary(diary));
        assertThat(rise.factor()).isCloseTo(all, withinPercentage(1e-7));
        double[] expected = {two, three, four, six, eight, twelve};
        for (int i = 0; i < expected.length; i++) {
            assertThat(rise.windows().get(i).factor())
                    .isCloseTo(expected[i], withinPercentage(1e-4));
        }
    }

    @Test
    void withoutNightsBeforeThereIsNothingToCompareWith() {
        assertThat(of(new int[41]).comparable()).isFalse();
        assertThat(of(new int[42]).comparable()).isTrue();
        assertThat(of().comparable()).isFalse();
        assertThat(of(diary(2)).windows()).filteredOn(Window::usable).hasSize(1);
    }

    /** 100 nights, some left out of the last 28 and of those before. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, true",
        "4, 0, true", // 24 of 28 is 0.857 of all
        "5, 0, false", // 23 of 28 is 0.82
        "14, 36, true", // half of both
        "15, 40, false", // fewer than 14 lately
        "28, 0, false"
    })
    void whoeverRecordsLessThanBeforeCannotCompare(int lately, int before, boolean comparable) {
        int[] nights = new int[100];
        Arrays.fill(nights, 100 - lately, 100, NOT_RECORDED);
        Arrays.fill(nights, 10, 10 + before, NOT_RECORDED);
        assertThat(of(nights).comparable()).isEqualTo(comparable);
        assertThat(of(with(nights, 99, lately == 0 ? 0 : NOT_RECORDED)).comparableFactor())
                .isZero();
    }

    @Test
    void theStrongestWindowIsTheOneThatSpeaksMost() {
        assertThat(of(diary(4)).strongest().weeks()).isEqualTo(4);
        assertThat(of(diary(1)).strongest().weeks()).isEqualTo(2);
    }

    private static int[] random(Random random, int nights) {
        double rate = random.nextDouble();
        double missing = random.nextDouble() / 2;
        return random.ints(nights, 0, 1000)
                .map(n -> n < 1000 * missing ? NOT_RECORDED : (int) (rate * 2.2 * n * n / 1e6))
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nightsThatAreTooOldChangeNothing(long seed) {
        Random random = new Random(seed);
        int[] nights = random(random, RateRise.NIGHTS);
        int[] longer =
                IntStream.concat(Arrays.stream(random(random, 30)), Arrays.stream(nights))
                        .toArray();
        assertThat(of(longer)).isEqualTo(of(nights));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void eachNightIsJudgedByTheNightsUpToIt(long seed) {
        int[] nights = random(new Random(seed), 500);
        for (int back = 0; back < 3; back++) {
            assertThat(RateRise.latest(nights, 3).get(2 - back))
                    .isEqualTo(of(Arrays.copyOf(nights, nights.length - back)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfNightsInsideAWeekChangesNothing(long seed) {
        int[] nights = random(new Random(seed), RateRise.NIGHTS);
        int[] turned = new int[nights.length];
        for (int i = 0; i < nights.length; i++) {
            turned[i] = nights[i / 7 * 7 + 6 - i % 7];
        }
        int worst = Arrays.stream(nights).max().orElseThrow();
        nights[nights.length - 4] = worst + 1; // else one of two equal ones is left out
        turned[nights.length - 4] = worst + 1;
        assertThat(of(turned).factor()).isCloseTo(of(nights).factor(), withinPercentage(1e-7));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void howBadTheWorstNightWasChangesNothing(long seed) {
        int[] nights = random(new Random(seed), 300);
        int worst = Arrays.stream(nights).max().orElseThrow();
        RateRise bad = of(with(nights, 292, worst + 1));
        assertThat(of(with(nights, 292, worst + 9))).isEqualTo(bad);
        assertThat(of(with(nights, 292, 200)).factor()).isEqualTo(bad.factor());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void manyCrampsAndLongDiariesGiveNumbers(long seed) {
        int[] nights = new Random(seed).ints(1000, -1, 40).toArray();
        assertThat(of(nights).factor()).isFinite().isNotNegative();
        assertThat(of(IntStream.range(0, 460).map(i -> i < 376 ? 0 : 20).toArray()).factor())
                .isFinite()
                .isGreaterThan(1e6);
    }
}
