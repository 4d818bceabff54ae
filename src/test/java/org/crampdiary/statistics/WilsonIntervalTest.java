package org.crampdiary.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.hipparchus.stat.interval.BinomialProportion;
import org.hipparchus.stat.interval.ConfidenceInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WilsonIntervalTest {

    /**
     * Newcombe 1998, Two-sided confidence intervals for the single proportion, table I, method 3.
     */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        " 0,  20, 0.0000, 0.1611",
        " 1,  29, 0.0061, 0.1718"
    })
    void agreesWithThePublishedTable(int successes, int n, double low, double high) {
        Estimate share = WilsonInterval.of(successes, n);

        assertThat(share.value()).isEqualTo((double) successes / n);
        assertThat(share.low()).isCloseTo(low, within(0.00005));
        assertThat(share.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void agreesWithHipparchus() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            int n = 1 + random.nextInt(11_000);
            int successes = random.nextInt(n + 1);
            Estimate ours = WilsonInterval.of(successes, n);
            ConfidenceInterval theirs =
                    BinomialProportion.getWilsonScoreInterval(n, (double) successes / n, 0.95);
            assertThat(ours.low())
                    .as("%d of %d", successes, n)
                    .isCloseTo(theirs.getLowerBound(), within(1e-9));
            assertThat(ours.high())
                    .as("%d of %d", successes, n)
                    .isCloseTo(theirs.getUpperBound(), within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 14, 81, 1000, 10_950})
    void limitsOfNoneAndOfAllAreExact(int n) {
        assertThat(WilsonInterval.of(0, n).low()).isEqualTo(0.0);
        assertThat(WilsonInterval.of(n, n).high()).isEqualTo(1.0);
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "4, 3", "0, 0", "0, -1"})
    void refusesCountsThatCannotBe(int successes, int n) {
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(successes, n));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "wilson.csv", numLinesToSkip = 1)
    void agreesWithScipy(int successes, int n, double low, double high) {
        Estimate share = WilsonInterval.of(successes, n);

        assertThat(share.value()).isEqualTo((double) successes / n);
        assertThat(share.low()).isCloseTo(low, Reference.digits(low));
        assertThat(share.high()).isCloseTo(high, Reference.digits(high));
    }
}
