package org.crampdiary.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.crampdiary.model.NightRange;
import org.crampdiary.statistics.MannKendall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTest {

    /** Weeks of seven recorded nights with these numbers of cramps, oldest first. */
    private static DiaryPage weeks(int... cramps) {
        DiaryPage page = new DiaryPage();
        for (int i = 0; i < cramps.length; i++) {
            int first = 7 * (cramps.length - 1 - i);
            for (int c = 0; c < cramps[i]; c++) {
                page.cramps(first, first);
            }
            page.free(first + (cramps[i] > 0 ? 1 : 0), first + 6);
        }
        return page;
    }

    /** The specification's sixth reference row, as a diary. */
    @Test
    void agreesWithTheReferenceValues() {
        Trend trend = weeks(1, 2, 1, 3, 2, 4, 3, 5).summary(56).trend();

        assertThat(trend.weeks()).hasSize(8);
        assertThat(trend.test()).isEqualTo(MannKendall.of(1, 2, 1, 3, 2, 4, 3, 5));
        assertThat(trend.test().s()).isEqualTo(19);
        assertThat(trend.senSlope()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void moreCrampsAreAPositiveSlope() {
        assertThat(weeks(1, 2, 3, 4, 5, 6, 7, 8).summary(56).trend().senSlope()).isPositive();
        assertThat(weeks(8, 7, 6, 5, 4, 3, 2, 1).summary(56).trend().senSlope()).isNegative();
        assertThat(weeks(2, 2, 2, 2, 2, 2, 2, 2).summary(56).trend().test())
                .isEqualTo(new MannKendall(0, 0, 0, 1));
    }

    @ParameterizedTest
    @CsvSource({"55, false", "56, true", "62, true"})
    void needsEightFullWeeksInsideThePeriod(int nights, boolean shown) {
        Trend trend = weeks(1, 2, 1, 3, 2, 4, 3, 5, 6).summary(nights).trend();

        assertThat(trend != null).isEqualTo(shown);
        assertThat(trend == null ? 8 : trend.weeks().size()).isEqualTo(8);
    }

    /** Week 3 is left out below five nights; its neighbours stay four weeks apart in time. */
    @ParameterizedTest
    @CsvSource({"4, 8", "5, 9"})
    void aWeekCountsFromFiveRecordedNightsOn(int recorded, int weeks) {
        DiaryPage page = new DiaryPage().free(0, 20).free(21, 20 + recorded).free(28, 62);

        assertThat(page.summary(63).trend().weeks()).hasSize(weeks);
    }

    @Test
    void gapsKeepTheirPlaceInTime() {
        DiaryPage page = new DiaryPage();
        for (int week = 0; week < 20; week += 2) {
            int first = 7 * week;
            page.free(first + 1, first + 6);
            for (int c = 0; c < 20 - week; c++) {
                page.cramps(first, first);
            }
        }

        assertThat(page.summary(140).trend().senSlope()).isCloseTo(1, within(1e-12));
    }

    @Test
    void weeksAreCountedBackFromTheEnd() {
        List<WeekFigures> weeks =
                new DiaryPage()
                        .cramps(0, 1)
                        .free(2, 6)
                        .undetailed(7, 7)
                        .free(8, 10)
                        .cramps(14, 15)
                        .summary(16)
                        .weeks();

        assertThat(weeks)
                .containsExactly(
                        week(2, 15, 14, 2, 2, 2),
                        new WeekFigures(1, nights(13, 7), 0, 4, 1, 1, 1),
                        week(0, 6, 0, 7, 2, 2));
        assertThat(weeks).extracting(WeekFigures::full).containsExactly(false, true, true);
        assertThat(weeks).extracting(WeekFigures::rate).containsExactly(null, null, 2.0);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, false", "6, 1, false", "7, 1, true", "8, 2, false", "14, 2, true"})
    void theFirstWeekMayBePartial(int nights, int weeks, boolean full) {
        List<WeekFigures> all = new DiaryPage().summary(nights).weeks();

        assertThat(all).hasSize(weeks);
        assertThat(all.getFirst().full()).isEqualTo(full);
        assertThat(all.getFirst().range().from()).isEqualTo(DiaryPage.ago(nights - 1));
        assertThat(all.getLast().range().to()).isEqualTo(DiaryPage.TO);
    }

    /** A partial week with enough nights has a rate for the chart, but is not in the trend. */
    @Test
    void aPartialWeekHasARateButNoPlaceInTheTrend() {
        TrendSummary summary = new DiaryPage().free(0, 61).summary(62);

        assertThat(summary.weeks().getFirst().full()).isFalse();
        assertThat(summary.weeks().getFirst().rate()).isEqualTo(0.0);
        assertThat(summary.trend().weeks()).hasSize(8);
    }

    private static WeekFigures week(
            int ago, int from, int to, int recorded, int crampNights, int cramps) {
        return new WeekFigures(ago, nights(from, to), 0, recorded, crampNights, cramps, 0);
    }

    private static NightRange nights(int from, int to) {
        return new NightRange(DiaryPage.ago(from), DiaryPage.ago(to));
    }
}
