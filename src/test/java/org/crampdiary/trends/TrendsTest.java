package org.crampdiary.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.statistics.GarwoodInterval;
import org.crampdiary.statistics.WilsonInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendsTest {

    @Test
    void anEmptyDiaryHasNoFigures() {
        TrendSummary summary = Trends.summarise(Diary.EMPTY, DiaryPage.last(90));

        assertThat(summary.nights()).isEqualTo(90);
        assertThat(summary.recorded()).isZero();
        assertThat(summary.crampFreeNights()).isZero();
        assertThat(summary.dispersion()).isEqualTo(1.0);
        assertThat(summary.crampsPerWeek()).isNull();
        assertThat(summary.crampNightShare()).isNull();
        assertThat(summary.severity()).isNull();
        assertThat(summary.duration()).isNull();
        assertThat(summary.change()).isNull();
        assertThat(summary.trend()).isNull();
        assertThat(summary.byHour()).isEqualTo(Collections.nCopies(24, 0));
        assertThat(summary.byMuscle()).isEmpty();
        assertThat(summary.remedies()).isEmpty();
        assertThat(summary.factors())
                .extracting(FactorFigures::factor)
                .containsExactly(Factor.values());
        assertThat(summary.factorsTested()).isZero();
    }

    /** Whether a night is recorded follows from its cramps and its status alone. */
    @Test
    void missingIsNeverTheSameAsNone() {
        TrendSummary summary =
                new DiaryPage()
                        .free(0, 1)
                        .undetailed(2, 2)
                        .cramps(3, 4)
                        .night(4, night -> night.status(NightStatus.CRAMPS))
                        .night(5, night -> night.fluidMl(2000))
                        .cramps(6, 6)
                        .cramps(6, 6)
                        .night(6, night -> night.fluidMl(2000))
                        .summary(30);

        assertThat(summary.recorded()).isEqualTo(6);
        assertThat(summary.crampNights()).isEqualTo(4);
        assertThat(summary.crampFreeNights()).isEqualTo(2);
        assertThat(summary.cramps()).isEqualTo(5);
        assertThat(summary.undetailedNights()).isEqualTo(1);
    }

    @Test
    void bothEndsOfThePeriodCount() {
        DiaryPage page = new DiaryPage().cramps(0, 0).cramps(9, 10).free(1, 1).free(11, 11);

        assertThat(page.summary(10).cramps()).isEqualTo(2);
        assertThat(page.summary(11).cramps()).isEqualTo(3);
        assertThat(page.summary(1).cramps()).isEqualTo(1);
        assertThat(page.summary(12).recorded()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"13, false", "14, true"})
    void rateAndShareNeedFourteenRecordedNights(int recorded, boolean shown) {
        TrendSummary summary = new DiaryPage().free(0, recorded - 1).summary(90);

        assertThat(summary.crampsPerWeek() != null).isEqualTo(shown);
        assertThat(summary.crampNightShare() != null).isEqualTo(shown);
    }

    @Test
    void rateIsPerWeekOfRecordedNights() {
        TrendSummary summary = new DiaryPage().cramps(0, 2).free(3, 20).summary(90);

        Estimate expected = GarwoodInterval.of(3, 1).times(7 / 21.0);
        assertThat(summary.crampsPerWeek()).isEqualTo(expected);
        assertThat(summary.crampsPerWeek().value()).isCloseTo(1, within(1e-12));
        assertThat(summary.crampsPerWeek().high()).isCloseTo(8.7673 / 3, within(0.00005));
        assertThat(summary.crampNightShare()).isEqualTo(WilsonInterval.of(3, 21));
    }

    /** Five cramps in one night of 20: mean 0.25, s² = 1.25, so φ = 5 (by hand). */
    @Test
    void clustersWidenTheRate() {
        DiaryPage page = new DiaryPage().free(1, 19);
        for (int i = 0; i < 5; i++) {
            page.cramps(0, 0);
        }
        TrendSummary summary = page.summary(90);

        assertThat(summary.dispersion()).isCloseTo(5, within(1e-12));
        assertThat(summary.crampsPerWeek())
                .isEqualTo(GarwoodInterval.of(5, summary.dispersion()).times(7 / 20.0));
    }

    /** Five cramps in one night of ten: mean 0.5, s² = 2.5 (by hand). */
    @Test
    void dispersionIsKnownAlsoWithTooFewNightsForARate() {
        DiaryPage page = new DiaryPage().free(1, 9);
        for (int i = 0; i < 5; i++) {
            page.cramps(0, 0);
        }
        TrendSummary summary = page.summary(90);

        assertThat(summary.crampsPerWeek()).isNull();
        assertThat(summary.dispersion()).isCloseTo(5, within(1e-12));
    }

    /** One cramp in rate, dispersion and week; no more is known of it. */
    @Test
    void aCrampNightWithoutACrampCountsAsOneAndInNothingElse() {
        TrendSummary said = new DiaryPage().undetailed(0, 1).free(2, 20).summary(21);
        TrendSummary entered = new DiaryPage().cramps(0, 1).free(2, 20).summary(21);

        assertThat(said.undetailedNights()).isEqualTo(2);
        assertThat(said.cramps()).isEqualTo(2);
        assertThat(said.dispersion()).isEqualTo(entered.dispersion());
        assertThat(said.crampsPerWeek()).isEqualTo(entered.crampsPerWeek());
        assertThat(said.crampNightShare()).isEqualTo(entered.crampNightShare());
        assertThat(said.weeks())
                .usingRecursiveComparison()
                .ignoringFields("undetailedNights")
                .isEqualTo(entered.weeks());
        assertThat(said.weeks().getLast().undetailedNights()).isEqualTo(2);
        assertThat(said.enteredCramps()).isZero();
        assertThat(said.detailedNights()).isZero();
        assertThat(said.legs().placed()).isZero();
        assertThat(said.severity()).isNull();
        assertThat(said.duration()).isNull();
        assertThat(said.wokenNights()).isZero();
        assertThat(said.byHour()).isEqualTo(Collections.nCopies(24, 0));
        assertThat(said.byMuscle()).isEmpty();
        assertThat(said.remedies()).isEmpty();
    }

    @Test
    void noCrampsAtAllHaveALowerLimitOfExactlyZero() {
        TrendSummary summary = new DiaryPage().free(0, 27).summary(28);

        assertThat(summary.crampsPerWeek().low()).isEqualTo(0.0);
        assertThat(summary.crampsPerWeek().high()).isCloseTo(3.6889 / 4, within(0.00005));
        assertThat(summary.crampNightShare().low()).isEqualTo(0.0);
    }

    @Test
    void severityIsOfTheCrampsThatHaveOne() {
        SeverityFigures severity =
                new DiaryPage()
                        .cramp(0, cramp -> cramp.severity(7))
                        .cramp(0, cramp -> cramp.severity(6))
                        .cramp(1, cramp -> cramp.severity(9))
                        .cramp(2, cramp -> cramp.severity(0))
                        .cramps(3, 9)
                        .summary(28)
                        .severity();

        assertThat(severity).isEqualTo(new SeverityFigures(9, 6.5, 2, 4));
    }

    /** Quartiles of 60, 120, 600, 601 by hand: 60 + 0.75·60 and 600 + 0.25·1. */
    @Test
    void durationIsOfTheCrampsThatHaveOne() {
        DurationFigures duration =
                new DiaryPage()
                        .cramp(0, cramp -> cramp.durationSeconds(601))
                        .cramp(1, cramp -> cramp.durationSeconds(60))
                        .cramp(1, cramp -> cramp.durationSeconds(600))
                        .cramp(2, cramp -> cramp.durationSeconds(120))
                        .cramps(3, 9)
                        .summary(28)
                        .duration();

        assertThat(duration).isEqualTo(new DurationFigures(360, 105, 600.25, 601, 1, 4));
    }

    @Test
    void aNightWithTwoWakingCrampsIsOneWokenNight() {
        TrendSummary summary =
                new DiaryPage()
                        .cramp(0, cramp -> cramp.woke(true))
                        .cramp(0, cramp -> cramp.woke(true))
                        .cramp(1, cramp -> cramp.woke(false))
                        .cramp(2, cramp -> cramp)
                        .cramp(3, cramp -> cramp.woke(true))
                        .summary(28);

        assertThat(summary.wokenNights()).isEqualTo(2);
        assertThat(summary.wakingAnswered()).isEqualTo(3);
    }

    /** The hour is the one that was written, wherever the person was. */
    @Test
    void hoursAreThoseOfTheLocalClock() {
        LocalDate day = DiaryPage.ago(3);
        TrendSummary summary =
                new DiaryPage()
                        .crampAt(day.atTime(3, 59, 59), ZoneOffset.ofHours(1))
                        .crampAt(day.atTime(3, 0), ZoneOffset.ofHours(-8))
                        .crampAt(day.atTime(23, 30), ZoneOffset.UTC)
                        .crampAt(day.atTime(0, 0), ZoneOffset.UTC)
                        .cramps(5, 5)
                        .summary(28);

        assertThat(summary.byHour()).hasSize(24);
        assertThat(summary.byHour().get(3)).isEqualTo(2);
        assertThat(summary.byHour().get(23)).isEqualTo(1);
        assertThat(summary.byHour().get(0)).isEqualTo(1);
        assertThat(summary.byHour().stream().mapToInt(Integer::intValue).sum()).isEqualTo(4);
    }

    @Test
    void aCrampCountsOnceForEachOfItsDistinctSites() {
        Site left = new Site(Muscle.CALF, Side.LEFT);
        Site right = new Site(Muscle.CALF, Side.RIGHT);
        TrendSummary summary =
                new DiaryPage()
                        .cramp(0, cramp -> cramp.sites(List.of(left, right, left)))
                        .cramp(1, cramp -> cramp.sites(List.of(right)))
                        .cramp(2, cramp -> cramp.site(Muscle.CALF, null))
                        .cramp(3, cramp -> cramp.site(null, Side.LEFT))
                        .cramp(4, cramp -> cramp.site(null, null))
                        .cramp(5, cramp -> cramp.site(Muscle.SOLEUS, Side.NONE))
                        .cramp(6, cramp -> cramp)
                        .summary(28);

        assertThat(summary.byMuscle())
                .containsExactly(
                        new MuscleCount(Muscle.CALF, Side.RIGHT, 2),
                        new MuscleCount(Muscle.SOLEUS, Side.NONE, 1),
                        new MuscleCount(Muscle.CALF, Side.LEFT, 1),
                        new MuscleCount(Muscle.CALF, null, 1),
                        new MuscleCount(null, Side.LEFT, 1),
                        new MuscleCount(null, null, 1));
    }

    @Test
    void anUnknownMuscleComesLastAmongEqualCountsOnly() {
        TrendSummary summary =
                new DiaryPage()
                        .cramp(0, cramp -> cramp.site(Muscle.OTHER, Side.NONE))
                        .cramp(1, cramp -> cramp.site(null, null))
                        .cramp(2, cramp -> cramp.site(null, null))
                        .summary(28);

        assertThat(summary.byMuscle())
                .containsExactly(
                        new MuscleCount(null, null, 2),
                        new MuscleCount(Muscle.OTHER, Side.NONE, 1));
    }

    @Test
    void whatIsInTheTrashIsNotThere() {
        Instant thrownAway = Instant.parse("2026-03-20T08:00:00Z");
        TrendSummary summary =
                new DiaryPage()
                        .free(0, 20)
                        .cramp(0, cramp -> cramp.severity(9).woke(true).deletedAt(thrownAway))
                        .cramp(25, cramp -> cramp.deletedAt(thrownAway))
                        .summary(90);

        assertThat(summary).isEqualTo(new DiaryPage().free(0, 20).summary(90));
    }

    @Test
    void aNoonCrampBelongsToTheNightThatBegins() {
        LocalDateTime noon = DiaryPage.TO.atTime(12, 0);
        DiaryPage page =
                new DiaryPage()
                        .crampAt(noon.minusSeconds(1), ZoneOffset.UTC)
                        .crampAt(noon, ZoneOffset.UTC);

        assertThat(page.summary(1).cramps()).isEqualTo(1);
        assertThat(page.summary(2).cramps()).isEqualTo(2);
    }

    @Test
    void periodsOutsideTheDiaryAreEmpty() {
        Diary diary = new DiaryPage().free(0, 20).cramps(30, 30).diary();
        NightRange later = NightRange.ending(DiaryPage.TO.plusDays(400), 90);

        assertThat(Trends.summarise(diary, later).recorded()).isZero();
        assertThat(Trends.summarise(diary, later).weeks()).hasSize(13);
    }

    @Test
    void countsThatContradictEachOtherAreRefused() {
        TrendSummary sound = new DiaryPage().free(0, 2).summary(3);

        assertThatIllegalArgumentException().isThrownBy(() -> with(sound, 3, 4, sound.byHour()));
        assertThatIllegalArgumentException().isThrownBy(() -> with(sound, 4, 0, sound.byHour()));
        assertThatIllegalArgumentException().isThrownBy(() -> with(sound, 3, 0, List.of(0)));
        assertThat(with(sound, 3, 0, sound.byHour())).isEqualTo(sound);
    }

    private static TrendSummary with(
            TrendSummary from, int recorded, int crampNights, List<Integer> byHour) {
        return new TrendSummary(
                from.range(),
                from.paused(),
                recorded,
                crampNights,
                from.cramps(),
                from.undetailedNights(),
                from.dispersion(),
                from.crampsPerWeek(),
                from.crampNightShare(),
                from.severity(),
                from.duration(),
                from.wokenNights(),
                from.wakingAnswered(),
                from.change(),
                from.trend(),
                byHour,
                from.byMuscle(),
                from.legs(),
                from.remedies(),
                from.factors(),
                from.weeks());
    }
}
