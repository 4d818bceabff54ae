package org.crampdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import org.crampdiary.report.Intervals.Row;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.crampdiary.trends.Factor;
import org.crampdiary.trends.FactorFigures;
import org.crampdiary.trends.FactorFigures.Comparison;
import org.crampdiary.trends.TrendSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FactorFindingsTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final FactorFigures UNKNOWN = few(Factor.HEAT, 0, 0, 0, 0);

    private static FactorFigures few(Factor factor, int m, int a, int n, int b) {
        return new FactorFigures(factor, m, a, n, b, null);
    }

    private static FactorFigures compared(Factor factor, double difference, double p, double q) {
        Estimate estimate = new Estimate(difference, difference - 0.1, difference + 0.1);
        return new FactorFigures(factor, 30, 11, 51, 9, new Comparison(estimate, p, q));
    }

    private static Findings of(FactorFigures... factors) {
        return new FactorFindings(ENGLISH).findings(Summaries.factors(factors));
    }

    private static Intervals rows(FactorFigures... factors) {
        return (Intervals)
                new FactorFindings(ENGLISH).findings(Summaries.factors(factors)).drawing();
    }

    @ParameterizedTest
    @CsvSource({
        " 0.19, 0.101, no clear difference, false",
        "-0.19, 0.101, no clear difference, false",
        " 0.19, 0.100, cramps more often on such days, true",
        "-0.19, 0.100, cramps less often on such days, true",
    })
    void aDifferenceIsNamedOnlyWhenItIsClear(
            double difference, double q, String words, boolean clear) {
        assertThat(rows(compared(Factor.LOW_FLUID, difference, 0.04, q)).rows())
                .extracting(Row::name, Row::words, Row::clear)
                .containsExactly(
                        tuple(
                                "Less than 1.5 L to drink",
                                "Such days: cramps on 11 of 30 nights. Other days: 9 of 51\n"
                                        + words,
                                clear));
    }

    @Test
    void aDifferenceWhoseIntervalHoldsZeroIsNotClearWhateverItsQ() {
        Estimate estimate = new Estimate(0.26, -0.01, 0.52);
        FactorFigures heat =
                new FactorFigures(Factor.HEAT, 14, 6, 30, 5, new Comparison(estimate, 0.08, 0.084));
        assertThat(rows(heat).rows()).extracting(Row::clear).containsExactly(false);
        assertThat(of(heat).finding()).isEqualTo("no clear difference");
    }

    @ParameterizedTest
    @CsvSource({
        " 9, 5, 40, 5, 'Not enough nights yet: 9 such days and 40 others; 10 of each are needed'",
        "40, 5,  9, 5, 'Not enough nights yet: 40 such days and 9 others; 10 of each are needed'",
        "12, 5, 13, 5, Not enough nights yet: 25 of 28",
        "20, 2, 20, 2, Not enough cramp nights yet: 4 of 5",
        "20,18, 20,18, Not enough nights without cramps yet: 4 of 5",
    })
    void whatIsMissingForAComparisonIsSaid(int m, int a, int n, int b, String words) {
        Findings findings = of(few(Factor.STRESS, m, a, n, b));
        assertThat(rows(few(Factor.STRESS, m, a, n, b)).rows())
                .containsExactly(
                        new Row(
                                "A stressful day",
                                words,
                                false,
                                null,
                                "A stressful day: " + words));
        assertThat(findings.details()).isEmpty();
        assertThat(findings.finding()).isEqualTo("not enough nights yet");
        assertThat(findings.sentences())
                .containsExactly("Nothing about the day could be compared yet.");
    }

    @Test
    void theFiguresOfTheTestStandInTheDetails() {
        Findings findings =
                of(
                        compared(Factor.ALCOHOL, 0.19, 0.0004, 0.004),
                        compared(Factor.STRETCHING, -0.004, 0.9, 0.9));
        assertThat(findings.details().stream().map(FactorFindingsTest::plain))
                .containsExactly(
                        "Alcohol: difference 19 percentage points, 95 % interval from 9 to 29"
                                + " percentage points; mid-p less than 0.001, q 0.004.",
                        "Stretching: difference 0 percentage points,"
                                + " 95 % interval from −10 to 10 percentage points; mid-p 0.900, q 0.900.",
                        "2 comparisons. A difference counts as clear when its interval leaves"
                                + " out 0 and q, which allows for the number of comparisons, is at"
                                + " most 0.10.");
        assertThat(findings.finding()).isEqualTo("a clear difference: alcohol");
        assertThat(findings.sentences()).containsExactly("2 things about the day were compared.");
        assertThat(findings.legend().entries())
                .extracting(Legend.Entry::symbol)
                .containsExactly(Legend.Symbol.VALUE, Legend.Symbol.CLEAR_VALUE);
    }

    @Test
    void aFactorThatIsNeverRecordedIsNamedOnce() {
        Findings findings = of(compared(Factor.ALCOHOL, 0.1, 0.5, 0.5), UNKNOWN);
        assertThat(findings.finding()).isEqualTo("no clear difference");
        assertThat(findings.legend().entries())
                .extracting(Legend.Entry::symbol)
                .containsExactly(Legend.Symbol.VALUE);
        assertThat(rows(compared(Factor.ALCOHOL, 0.1, 0.5, 0.5), UNKNOWN).rows()).hasSize(1);
        assertThat(findings.notes()).contains("Not recorded in this period: a hot day.");
        assertThat(findings.coverage().recorded()).isEqualTo(83);
        assertThat(findings.table().rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        // the greatest limit, where 0 and 0.1 stand, and the words at the right end
        " 0.05, 0.5, 0.75, 20 more",
        "-0.25, 0.5, 0.625, 40 more",
        " 0.45, 0.5, 0.58333333333333333, 60 more",
        " 0.85, 0.5, 0.55, 100 more",
    })
    void allDifferencesAreDrawnOnTheSmallestScaleWithRoom(
            double difference, double zero, double tenth, String right) {
        Intervals plot =
                rows(
                        compared(Factor.ALCOHOL, difference, 0.5, 0.5),
                        compared(Factor.STRESS, 0.0, 0.5, 0.5));
        assertThat(plot.ground()).isEqualTo(0.5);
        assertThat(plot.rows().getLast().span().value()).isEqualTo(zero);
        assertThat(plot.rows().getLast().span().high()).isCloseTo(tenth, within(1e-12));
        assertThat(plot.axis().right()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH,  0.04, '4 more cramp nights in 100 on such days than on others', 6 fewer and 14 more",
        "ENGLISH,  0.01, '1 more cramp night in 100 on such days than on others', 9 fewer and 11 more",
        "ENGLISH, 0.004, 'no more and no fewer cramp nights in 100 on such days than on others',"
                + " 10 fewer and 10 more",
        "ENGLISH, -0.01, '1 fewer cramp night in 100 on such days than on others', 11 fewer and 9 more",
        "ENGLISH, -0.04, '4 fewer cramp nights in 100 on such days than on others', 14 fewer and 6 more",
        "DANISH,   0.04, '4 flere krampenætter pr. 100 på sådanne dage end på andre', 6 færre og 14 flere",
        "DANISH,   0.01, '1 krampenat mere pr. 100 på sådanne dage end på andre', 9 færre og 11 flere",
        "DANISH,  -0.01, '1 krampenat færre pr. 100 på sådanne dage end på andre', 11 færre og 9 flere",
    })
    void whatIsPointedAtIsToldInNightsOfAHundred(
            Language language, double difference, String told, String between) {
        TrendSummary summary = Summaries.factors(compared(Factor.ALCOHOL, difference, 0.5, 0.5));
        assertThat(
                        ((Intervals)
                                        new FactorFindings(new Messages(language))
                                                .findings(summary)
                                                .drawing())
                                .rows()
                                .getFirst()
                                .description())
                .startsWith("Al")
                .contains(": " + told + "; ")
                .endsWith(" " + between + ".");
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
