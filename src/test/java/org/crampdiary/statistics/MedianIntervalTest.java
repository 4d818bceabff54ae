package org.crampdiary.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MedianIntervalTest {

    @ParameterizedTest
    @CsvFileSource(
            resources = "median-interval.csv",
            numLinesToSkip = 1,
            maxCharsPerColumn = Reference.LONGEST_CELL)
    void agreesWithScipy(String values, double median, double low, double high) {
        Estimate interval = MedianInterval.of(Reference.numbers(values));

        assertThat(interval.value()).isCloseTo(median, Reference.near(median));
        assertThat(interval.low()).isEqualTo(low);
        assertThat(interval.high()).isEqualTo(high);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void fewValuesHaveTheirEndsForLimits(int n) {
        Estimate interval = MedianInterval.of(ranks(n));

        assertThat(interval.low()).isEqualTo(1);
        assertThat(interval.high()).isEqualTo(n);
    }

    /** Twice the sum of the binomial coefficients below the rank, of 2ⁿ, is what lies outside. */
    @ParameterizedTest
    @ValueSource(ints = {6, 7, 8, 9, 12, 26, 52, 100, 157, 1564, 10_950})
    void holdsAtLeastNinetyFivePercentAndTheNextOneInsideDoesNot(int n) {
        int rank = (int) MedianInterval.of(ranks(n)).low();

        assertThat(outside(n, rank)).isLessThanOrEqualTo(fivePercent(n));
        assertThat(outside(n, rank + 1)).isGreaterThan(fivePercent(n));
    }

    @ParameterizedTest
    @CsvSource({"8, 1, 8", "9, 2, 8", "20, 6, 15", "52, 19, 34"})
    void limitsAreSymmetric(int n, double low, double high) {
        assertThat(MedianInterval.of(ranks(n))).isEqualTo(new Estimate((n + 1) / 2.0, low, high));
    }

    @Test
    void orderDoesNotMatterAndStays() {
        double[] values = new Random(13).doubles(41).toArray();
        double[] copy = values.clone();
        Estimate interval = MedianInterval.of(values);

        assertThat(values).isEqualTo(copy);
        assertThat(
                        MedianInterval.of(
                                IntStream.range(0, 41).mapToDouble(i -> copy[40 - i]).toArray()))
                .isEqualTo(interval);
    }

    @Test
    void refusesNoValue() {
        assertThatIllegalArgumentException().isThrownBy(MedianInterval::of);
    }

    /** 1, 2, … n: each value is its own rank. */
    private static double[] ranks(int n) {
        return IntStream.rangeClosed(1, n).asDoubleStream().toArray();
    }

    /** Of 2ⁿ equally likely ways to lie above and below the median, those that miss the limits. */
    private static BigInteger outside(int n, int rank) {
        BigInteger ways = BigInteger.ONE;
        BigInteger sum = BigInteger.ZERO;
        for (int k = 0; k < rank; k++) {
            sum = sum.add(ways);
            ways =
                    ways.multiply(BigInteger.valueOf(n - (long) k))
                            .divide(BigInteger.valueOf(k + 1L));
        }
        return sum.shiftLeft(1).multiply(BigInteger.valueOf(20));
    }

    private static BigInteger fivePercent(int n) {
        return BigInteger.ONE.shiftLeft(n);
    }
}
