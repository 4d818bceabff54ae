package org.crampdiary.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.crampdiary.statistics.FisherMidP;
import org.crampdiary.statistics.RiskDifference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecentChangeTest {

    /** 9 of 26 nights against 4 of 25. */
    private static DiaryPage page() {
        return new DiaryPage().cramps(0, 8).free(9, 25).cramps(28, 31).free(32, 52).cramps(56, 56);
    }

    /** However long the period is, and also when it does not hold the nights before. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 28, 40, 56, 90, 365})
    void comparesTheLastFourWeeksWithTheFourBefore(int nights) {
        RecentChange change = page().summary(nights).change();

        assertThat(change).isEqualTo(new RecentChange(9, 26, 4, 25));
        assertThat(change.ratio()).isCloseTo((9 / 26.0) / (4 / 25.0), within(1e-12));
        assertThat(change.riskDifference()).isEqualTo(RiskDifference.of(9, 26, 4, 25));
        assertThat(change.midP()).isEqualTo(FisherMidP.of(9, 26, 4, 25).oneSidedMidP());
        assertThat(change.midP()).isBetween(0.05, 0.10);
    }

    @ParameterizedTest
    @CsvSource({"20, 20, true", "19, 28, false", "28, 19, false", "20, 19, false"})
    void needsTwentyRecordedNightsInBothWindows(int recent, int previous, boolean shown) {
        TrendSummary summary =
                new DiaryPage().free(0, recent - 1).free(28, 27 + previous).summary(90);

        assertThat(summary.change() != null).isEqualTo(shown);
    }

    @Test
    void hasNoRatioWhenThereWasNoneBefore() {
        RecentChange change =
                new DiaryPage().cramps(0, 4).free(5, 27).free(28, 55).summary(28).change();

        assertThat(change.ratio()).isNull();
        assertThat(change.riskDifference().low()).isPositive();
    }

    @Test
    void cannotBeMadeOfTooFewNights() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RecentChange(1, 19, 1, 28));
        assertThatIllegalArgumentException().isThrownBy(() -> new RecentChange(1, 28, 1, 19));
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "1, -1", "29, 1", "1, 29"})
    void cannotBeMadeOfCountsThatContradictEachOther(int recent, int previous) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecentChange(recent, 28, previous, 28));
    }
}
