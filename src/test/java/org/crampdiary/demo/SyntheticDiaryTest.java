package org.crampdiary.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The seeds are fixed, so the figures are too; the tolerances say how near they have to be. */
class SyntheticDiaryTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 19);
    private static final int TEN_YEARS = 3_650;
    private static final Diary DIARY = new SyntheticDiary(1, TEN_YEARS, 3).generate(LAST);

    @Test
    void theSameSeedGivesTheSameDiaryAndAnotherSeedAnotherOne() {
        SyntheticDiary source = new SyntheticDiary(1, TEN_YEARS, 3);
        assertThat(source.generate(LAST)).isEqualTo(DIARY);
        assertThat(new SyntheticDiary(2, TEN_YEARS, 3).generate(LAST)).isNotEqualTo(DIARY);
    }

    @ParameterizedTest
    @CsvSource({"0.4, 0.1", "3, 0.3", "4.4, 0.45", "8, 0.8", "50, 5"})
    void crampsAWeekAreNearTheRateAskedFor(double rate, double tolerance) {
        Diary diary = new SyntheticDiary(4, TEN_YEARS, rate).generate(LAST);
        double found = 7.0 * diary.cramps().size() / diary.nights().size();
        assertThat(found).isCloseTo(rate, within(tolerance));
    }

    @Test
    void crampsComeInClusters() {
        List<Integer> counts =
                DIARY.nights().stream().map(n -> DIARY.cramps(n.night()).size()).toList();
        double mean = counts.stream().mapToInt(n -> n).average().orElseThrow();
        double variance =
                counts.stream().mapToDouble(n -> (n - mean) * (n - mean)).sum()
                        / (counts.size() - 1);
        // Negative binomial with k = 0.5, a little more with the weekly drift.
        assertThat(variance).isCloseTo(mean + mean * mean / 0.5, within(0.25));
    }

    @Test
    void sharesAreThoseOfTheSpecification() {
        assertThat(share(SyntheticDiaryTest::startsAtNight)).isCloseTo(0.73, within(0.03));
        assertThat(share(Cramp::wokeThePerson)).isCloseTo(0.67, within(0.03));
        assertThat(share(c -> c.sites().getFirst().muscle() == Muscle.CALF))
                .isCloseTo(0.8, within(0.03));
    }

    @Test
    void severityIsAroundSixAndNeverOutsideOneToTen() {
        assertThat(DIARY.cramps()).extracting(Cramp::severity).allMatch(s -> s >= 1 && s <= 10);
        assertThat(DIARY.cramps().stream().mapToInt(Cramp::severity).average().orElseThrow())
                .isCloseTo(6.5, within(0.2));
    }

    @ParameterizedTest
    @CsvSource({"USUAL, 180, 20", "BENIGN, 90, 8"})
    void durationsHaveTheirMedian(CrampDurations durations, double median, double tolerance) {
        List<Double> sorted =
                new SyntheticDiary(5, TEN_YEARS, 3, 3, durations)
                        .generate(LAST).cramps().stream()
                                .map(Cramp::durationSeconds)
                                .sorted()
                                .toList();
        assertThat(sorted.get(sorted.size() / 2)).isCloseTo(median, within(tolerance));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void fiveToTwentyPercentOfTheNightsAreMissingInClusters(long seed) {
        Diary diary = new SyntheticDiary(seed, 365, 3).generate(LAST);
        int missing = 365 - diary.nights().size();
        assertThat(missing / 365.0).isBetween(0.05, 0.2);
        Set<LocalDate> recorded =
                diary.nights().stream().map(Night::night).collect(Collectors.toSet());
        long clusters =
                LAST.minusDays(364)
                        .datesUntil(LAST.plusDays(1))
                        .filter(n -> !recorded.contains(n) && recorded.contains(n.minusDays(1)))
                        .count();
        assertThat((double) missing / clusters).isGreaterThan(1.8);
    }

    @Test
    void everyNightWithACrampSaysCrampsAndEveryOtherSaysNone() {
        for (Night night : DIARY.nights()) {
            assertThat(night.status() == NightStatus.CRAMPS)
                    .isEqualTo(!DIARY.cramps(night.night()).isEmpty());
        }
    }

    @Test
    void onMostMorningsThePersonWasAskedAboutSymptoms() {
        assertThat(DIARY.nights().stream().filter(Night::asked).count())
                .isGreaterThan(DIARY.nights().size() * 8 / 10);
    }

    @Test
    void theRateCanChangeAfterTwoThirds() {
        Diary diary = new SyntheticDiary(3, 3_000, 1, 8, CrampDurations.USUAL).generate(LAST);
        LocalDate turn = LAST.minusDays(2_999).plusDays(2_000);
        long before = diary.cramps().stream().filter(c -> c.night().isBefore(turn)).count();
        assertThat(before * 7 / 2_000.0).isCloseTo(0.9, within(0.2));
        assertThat((diary.cramps().size() - before) * 7 / 1_000.0).isCloseTo(7.1, within(0.9));
    }

    @Test
    void oneNightIsADiaryToo() {
        assertThat(new SyntheticDiary(1, 1, 0).generate(LAST).nights()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "36501, 3", "10, -1", "10, 51", "10, NaN"})
    void valuesOutOfRangeAreRefused(int nights, double rate) {
        assertThatThrownBy(() -> new SyntheticDiary(1, nights, rate))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double share(Predicate<Cramp> what) {
        return (double) DIARY.cramps().stream().filter(what).count() / DIARY.cramps().size();
    }

    private static boolean startsAtNight(Cramp cramp) {
        int hour = cramp.start().getHour();
        return hour >= 22 || hour < 7;
    }
}
