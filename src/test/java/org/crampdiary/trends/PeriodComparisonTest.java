package org.crampdiary.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.crampdiary.model.Diary;
import org.crampdiary.model.NightRange;
import org.crampdiary.statistics.Estimate;
import org.junit.jupiter.api.Test;

class PeriodComparisonTest {

    private static final double LAST_DIGIT = 0.00005;

    /** 9 cramp nights of 20 recorded now, 6 of 40 in the nights before: reference value 7. */
    private final Diary diary =
            new DiaryPage().cramps(0, 8).free(9, 19).cramps(20, 25).free(26, 59).diary();

    private TrendSummary now(int nights) {
        return Trends.summarise(diary, DiaryPage.last(nights));
    }

    private TrendSummary before() {
        return Trends.summarise(diary, new NightRange(DiaryPage.ago(59), DiaryPage.ago(20)));
    }

    @Test
    void theDifferenceIsNewcombesAndThePFishers() {
        PeriodComparison comparison = PeriodComparison.of(before(), now(20));
        assertThat(comparison).isNotNull();
        Estimate difference = comparison.riskDifference();
        assertThat(difference.value()).isCloseTo(0.3, within(LAST_DIGIT));
        assertThat(difference.low()).isCloseTo(0.0621, within(LAST_DIGIT));
        assertThat(difference.high()).isCloseTo(0.5226, within(LAST_DIGIT));
        assertThat(comparison.midP()).isCloseTo(0.0173, within(LAST_DIGIT));
    }

    @Test
    void fourteenRecordedNightsOfEachAreEnough() {
        assertThat(PeriodComparison.of(before(), now(14))).isNotNull();
        assertThat(PeriodComparison.of(before(), now(13))).isNull();
        assertThat(PeriodComparison.of(now(13), before())).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PeriodComparison(now(13), before()));
    }
}
