package org.crampdiary.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any diary and any experiment; the seed is the parameter. */
final class ExperimentFiguresPropertyTest {

    private static Experiment experiment(Random random) {
        boolean ended = random.nextInt(3) == 0;
        return new Experiment(
                "e",
                "stretch",
                DiaryPage.ago(random.nextInt(120) - 20),
                1 + random.nextInt(35),
                ended ? DiaryPage.ago(random.nextInt(120) - 20) : null);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theOrderOfTheEntriesDoesNotMatter(long seed) {
        RandomDiary entries = new RandomDiary(seed, 150);
        List<Night> nights = new ArrayList<>(entries.nights);
        List<Cramp> cramps = new ArrayList<>(entries.cramps);
        Random random = new Random(seed);
        Collections.shuffle(nights, random);
        Collections.shuffle(cramps, random);
        for (int run = 0; run < 30; run++) {
            Experiment experiment = experiment(random);

            assertThat(of(DiaryPage.diary(nights, cramps), experiment))
                    .isEqualTo(of(DiaryPage.diary(entries.nights, entries.cramps), experiment));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void splittingASideAddsUp(long seed) {
        RandomDiary entries = new RandomDiary(seed, 150);
        Diary diary = DiaryPage.diary(entries.nights, entries.cramps);
        Random random = new Random(seed);
        for (int run = 0; run < 50; run++) {
            ExperimentFigures figures = of(diary, experiment(random));
            for (ExperimentPhase side : List.of(figures.before(), figures.during())) {
                assertThat(sum(diary, side.counted(), random))
                        .containsExactly(
                                side.nights(),
                                side.recorded(),
                                side.crampNights(),
                                side.cramps(),
                                side.undetailed());
            }
        }
    }

    /** The counts of the nights up to a random one and of those after it, added. */
    private static List<Integer> sum(Diary diary, @Nullable NightRange whole, Random random) {
        if (whole == null) {
            return List.of(0, 0, 0, 0, 0);
        }
        int first = random.nextInt(whole.length());
        return Stream.concat(
                        Stream.of(
                                Trends.summarise(
                                        diary,
                                        new NightRange(
                                                whole.from(), whole.from().plusDays(first)))),
                        first + 1 == whole.length()
                                ? Stream.empty()
                                : Stream.of(
                                        Trends.summarise(
                                                diary,
                                                new NightRange(
                                                        whole.from().plusDays(first + 1L),
                                                        whole.to()))))
                .map(part ->
                        List.of(
                                part.nights(),
                                part.recorded(),
                                part.crampNights(),
                                part.cramps(),
                                part.undetailedNights()))
                .reduce(
                        List.of(0, 0, 0, 0, 0),
                        (one, other) ->
                                Stream.iterate(0, i -> i + 1)
                                        .limit(5)
                                        .map(i -> one.get(i) + other.get(i))
                                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void noNightCountsThatHasNotComeOrBelongsToTheOtherSide(long seed) {
        RandomDiary entries = new RandomDiary(seed, 150);
        Diary diary = DiaryPage.diary(entries.nights, entries.cramps);
        Random random = new Random(seed);
        for (int run = 0; run < 50; run++) {
            Experiment experiment = experiment(random);
            ExperimentFigures figures = of(diary, experiment);
            NightRange before = figures.before().counted();
            NightRange during = figures.during().counted();

            assertThat(before == null || before.to().isBefore(experiment.start())).isTrue();
            assertThat(before == null || !before.to().isAfter(DiaryPage.TO)).isTrue();
            assertThat(during == null || during.from().equals(experiment.start())).isTrue();
            assertThat(during == null || !during.to().isAfter(DiaryPage.TO)).isTrue();
            assertThat(
                            during == null
                                    || experiment.endedOn() == null
                                    || during.to().isBefore(experiment.endedOn()))
                    .isTrue();
            assertThat(figures.during().recorded()).isBetween(0, figures.during().nights());
        }
    }

    private static ExperimentFigures of(Diary diary, Experiment experiment) {
        return ExperimentFigures.of(diary, experiment, DiaryPage.TO);
    }
}
