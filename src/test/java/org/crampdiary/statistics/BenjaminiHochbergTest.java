package org.crampdiary.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class BenjaminiHochbergTest {

    /** The fifteen p-values of Benjamini and Hochberg 1995, section 3.2. */
    private static final double[] PUBLISHED = {
        .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528,
        .7590, 1
    };

    @Test
    void agreesWithTheReferenceValues() {
        double[] q = BenjaminiHochberg.q(PUBLISHED);

        assertThat(q[3]).isCloseTo(0.035625, within(0.0000005));
        assertThat(q[4]).isCloseTo(0.0603, within(0.00005));
        assertThat(Arrays.stream(q).filter(x -> x <= 0.05)).hasSize(4);
        assertThat(Arrays.stream(q).filter(x -> x <= 0.10)).hasSize(9);
        assertThat(q[14]).isEqualTo(1.0);
    }

    @Test
    void orderDoesNotMatter() {
        double[] backwards = new double[PUBLISHED.length];
        Arrays.setAll(backwards, i -> PUBLISHED[PUBLISHED.length - 1 - i]);
        double[] q = BenjaminiHochberg.q(PUBLISHED);
        double[] fromBackwards = BenjaminiHochberg.q(backwards);

        for (int i = 0; i < q.length; i++) {
            assertThat(fromBackwards[q.length - 1 - i]).isEqualTo(q[i]);
        }
    }

    @Test
    void nothingIsCorrectedForLookingOnce() {
        assertThat(BenjaminiHochberg.q(0.03)).containsExactly(0.03);
        assertThat(BenjaminiHochberg.q()).isEmpty();
    }

    /** Step up: at a rate α all up to the greatest i with p₍ᵢ₎ ≤ α·i/m count. */
    @Test
    void countsWhatTheStepUpProcedureCounts() {
        Random random = new Random(11);
        for (int run = 0; run < 300; run++) {
            double[] p = random.doubles(10).map(x -> x * x * x).toArray();
            double alpha = 0.10;
            double[] sorted = Arrays.stream(p).sorted().toArray();
            int counted = 0;
            for (int i = 1; i <= p.length; i++) {
                counted = sorted[i - 1] * p.length / i <= alpha ? i : counted;
            }
            double[] q = BenjaminiHochberg.q(p);
            assertThat(Arrays.stream(q).filter(x -> x <= alpha)).hasSize(counted);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "benjamini-hochberg.csv", numLinesToSkip = 1)
    void agreesWithScipy(String p, String q) {
        double[] ours = BenjaminiHochberg.q(Reference.numbers(p));
        double[] expected = Reference.numbers(q);

        assertThat(ours).hasSameSizeAs(expected);
        for (int i = 0; i < ours.length; i++) {
            assertThat(ours[i]).isCloseTo(expected[i], Reference.digits(expected[i]));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void refusesWhatIsNoProbability(double p) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenjaminiHochberg.q(0.5, p))
                .withMessageContaining("outside");
    }
}
