package org.crampdiary.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class FisherMidPTest {

    /** Agresti, Categorical Data Analysis: Fisher's lady tasting tea, one-sided p = 17/70. */
    @Test
    void ladyTastingTea() {
        FisherMidP tea = FisherMidP.of(3, 4, 1, 4);

        assertThat(tea.oneSided()).isCloseTo(0.2429, within(0.00005));
        assertThat(tea.oneSidedMidP()).isCloseTo(0.1286, within(0.00005));
        assertThat(tea.twoSidedMidP()).isCloseTo(0.2571, within(0.00005));
    }

    /** Fisher's twins of convicts, 10 of 13 against 2 of 17, as in R's fisher.test: 0.0004652. */
    @Test
    void fishersTwins() {
        assertThat(FisherMidP.of(10, 13, 2, 17).oneSided())
                .isCloseTo(619 / 1_330_665.0, within(1e-15));
    }

    @Test
    void nineOfTwentyAgainstSixOfForty() {
        assertThat(FisherMidP.of(9, 20, 6, 40).twoSidedMidP()).isCloseTo(0.0173, within(0.00005));
    }

    @ParameterizedTest
    @CsvSource({"0, 20, 0, 30", "20, 20, 30, 30", "0, 0, 3, 9", "2, 5, 0, 0"})
    void saysNothingWhenTheMarginsLeaveNoChoice(int a, int m, int b, int n) {
        FisherMidP test = FisherMidP.of(a, m, b, n);

        assertThat(test.oneSided()).isEqualTo(1.0);
        assertThat(test.oneSidedMidP()).isEqualTo(0.5);
        assertThat(test.twoSidedMidP()).isEqualTo(1.0);
    }

    @Test
    void agreesWithBinomialsInWholeNumbers() {
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            int m = 1 + random.nextInt(60);
            int n = 1 + random.nextInt(60);
            int a = random.nextInt(m + 1);
            int b = random.nextInt(n + 1);
            FisherMidP test = FisherMidP.of(a, m, b, n);
            BigInteger more = BigInteger.ZERO;
            for (int k = a + 1; k <= Math.min(m, a + b); k++) {
                more = more.add(choose(m, k).multiply(choose(n, a + b - k)));
            }
            BigInteger same = choose(m, a).multiply(choose(n, b));
            BigInteger all = choose(m + n, a + b);
            String table = "%d/%d, %d/%d".formatted(a, m, b, n);
            assertThat(test.more()).as(table).isCloseTo(quotient(more, all), within(1e-13));
            assertThat(test.same()).as(table).isCloseTo(quotient(same, all), within(1e-13));
            assertThat(test.fewer() + test.same() + test.more()).isCloseTo(1, within(1e-14));
        }
    }

    /** Relative, because small p-values are compared too. */
    @Test
    void agreesWithHipparchusForThirtyYears() {
        Random random = new Random(5);
        for (int i = 0; i < 40; i++) {
            int m = 1000 + random.nextInt(5000);
            int n = 1000 + random.nextInt(5000);
            int a = (int) (m * (0.2 + 0.05 * random.nextDouble()));
            int b = (int) (n * (0.2 + 0.05 * random.nextDouble()));
            HypergeometricDistribution h = new HypergeometricDistribution(m + n, a + b, m);
            double expected = h.upperCumulativeProbability(a + 1) + h.probability(a) / 2;
            assertThat(FisherMidP.of(a, m, b, n).oneSidedMidP() / expected)
                    .as("%d/%d, %d/%d".formatted(a, m, b, n))
                    .isCloseTo(1, within(1e-8));
        }
    }

    @Test
    void oppositeQuestionsShareTheProbability() {
        Random random = new Random(6);
        for (int i = 0; i < 300; i++) {
            int m = 1 + random.nextInt(200);
            int n = 1 + random.nextInt(200);
            int a = random.nextInt(m + 1);
            int b = random.nextInt(n + 1);
            FisherMidP test = FisherMidP.of(a, m, b, n);
            FisherMidP swapped = FisherMidP.of(b, n, a, m);
            assertThat(test.oneSidedMidP() + swapped.oneSidedMidP()).isCloseTo(1, within(1e-12));
            assertThat(swapped.twoSidedMidP()).isCloseTo(test.twoSidedMidP(), within(1e-12));
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, 3, 0, 3", "4, 3, 0, 3", "0, 3, -1, 3", "0, 3, 4, 3"})
    void refusesCountsThatCannotBe(int a, int m, int b, int n) {
        assertThatIllegalArgumentException().isThrownBy(() -> FisherMidP.of(a, m, b, n));
    }

    private static BigInteger choose(int n, int k) {
        BigInteger result = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            result =
                    result.multiply(BigInteger.valueOf(n - k + (long) i))
                            .divide(BigInteger.valueOf(i));
        }
        return result;
    }

    private static double quotient(BigInteger part, BigInteger whole) {
        return new BigDecimal(part)
                .divide(new BigDecimal(whole), MathContext.DECIMAL128)
                .doubleValue();
    }

    /** All digits of whole numbers, checked against scipy; also with thousands of nights. */
    @ParameterizedTest
    @CsvFileSource(resources = "fisher.csv", numLinesToSkip = 1)
    void agreesWithFractionsAndScipy(
            int a, int m, int b, int n, double oneSided, double midP, double twoSided) {
        FisherMidP test = FisherMidP.of(a, m, b, n);

        assertThat(test.oneSided()).isCloseTo(oneSided, Reference.digits(oneSided));
        assertThat(test.oneSidedMidP()).isCloseTo(midP, Reference.digits(midP));
        assertThat(test.twoSidedMidP()).isCloseTo(twoSided, Reference.digits(twoSided));
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 0.6, 0.5", "0.6, -0.1, 0.5", "0.5, 0.6, -0.1", "0.2, 0.2, 0.2", "NaN, 0, 1"})
    void refusesWhatDoesNotSumUpToOne(double fewer, double same, double more) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FisherMidP(fewer, same, more));
    }
}
