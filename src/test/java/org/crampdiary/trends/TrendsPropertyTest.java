package org.crampdiary.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Remedy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of any diary. The seed of a failed run is the test's parameter. */
class TrendsPropertyTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void splittingAPeriodAndAddingUpGivesTheSameCounts(long seed) {
        RandomDiary entries = new RandomDiary(seed, 200);
        Diary diary = DiaryPage.diary(entries.nights, entries.cramps);
        Random random = new Random(seed);
        for (int run = 0; run < 20; run++) {
            NightRange whole = DiaryPage.last(2 + random.nextInt(220));
            int later = 1 + random.nextInt(whole.length() - 1);
            NightRange second = NightRange.ending(whole.to(), later);
            NightRange first = new NightRange(whole.from(), second.from().minusDays(1));

            Map<String, Integer> sum = counts(Trends.summarise(diary, first));
            counts(Trends.summarise(diary, second))
                    .forEach((name, count) -> sum.merge(name, count, Integer::sum));
            assertThat(sum).isEqualTo(counts(Trends.summarise(diary, whole)));
        }
    }

    /** Everything that counts and can be added; names are those of the figures. */
    private static Map<String, Integer> counts(TrendSummary summary) {
        Map<String, Integer> counts = new HashMap<>();
        counts.put("nights", summary.nights());
        counts.put("recorded", summary.recorded());
        counts.put("crampNights", summary.crampNights());
        counts.put("crampFreeNights", summary.crampFreeNights());
        counts.put("cramps", summary.cramps());
        counts.put("undetailed", summary.undetailedNights());
        counts.put("woken", summary.wokenNights());
        counts.put("weekly", summary.weeks().stream().mapToInt(WeekFigures::cramps).sum());
        counts.put(
                "overTenMinutes",
                summary.duration() == null ? 0 : summary.duration().overTenMinutes());
        IntStream.range(0, 24).forEach(h -> counts.put("hour " + h, summary.byHour().get(h)));
        summary.byMuscle()
                .forEach(row -> counts.put(row.muscle() + " " + row.side(), row.cramps()));
        for (RemedyFigures row : summary.remedies()) {
            counts.put(row.remedy() + " uses", row.uses());
            counts.put(row.remedy() + " rated", row.rated());
            counts.put(row.remedy() + " helped", row.helped());
        }
        for (FactorFigures row : summary.factors()) {
            counts.put(row.factor() + " exposed", row.exposedNights());
            counts.put(row.factor() + " exposed cramps", row.exposedCrampNights());
            counts.put(row.factor() + " unexposed", row.unexposedNights());
            counts.put(row.factor() + " unexposed cramps", row.unexposedCrampNights());
        }
        return counts;
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void theOrderOfTheEntriesDoesNotMatter(long seed) {
        RandomDiary entries = new RandomDiary(seed, 150);
        List<Night> nights = new ArrayList<>(entries.nights);
        List<Cramp> cramps = new ArrayList<>(entries.cramps);
        Collections.shuffle(nights, new Random(seed));
        Collections.shuffle(cramps, new Random(seed + 1));

        assertThat(Trends.summarise(DiaryPage.diary(nights, cramps), DiaryPage.last(120)))
                .isEqualTo(
                        Trends.summarise(
                                DiaryPage.diary(entries.nights, entries.cramps),
                                DiaryPage.last(120)));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void theTrashIsIgnored(long seed) {
        RandomDiary entries = new RandomDiary(seed, 150);
        List<Cramp> kept = entries.cramps.stream().filter(cramp -> !cramp.inTrash()).toList();

        assertThat(kept).hasSizeLessThan(entries.cramps.size());
        assertThat(
                        Trends.summarise(
                                DiaryPage.diary(entries.nights, entries.cramps),
                                DiaryPage.last(120)))
                .isEqualTo(
                        Trends.summarise(
                                DiaryPage.diary(entries.nights, kept), DiaryPage.last(120)));
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45, 46, 47, 48})
    void oneScanFindsWhatCountingOneByOneFinds(long seed) {
        RandomDiary entries = new RandomDiary(seed, 60);
        Diary diary = DiaryPage.diary(entries.nights, entries.cramps);
        NightRange range = new NightRange(DiaryPage.ago(55), DiaryPage.ago(2));
        TrendSummary summary = Trends.summarise(diary, range);
        CountedOneByOne slow = new CountedOneByOne(diary, range);

        assertThat(summary.recorded()).isEqualTo(slow.recordedNights());
        assertThat(summary.crampNights()).isEqualTo(slow.crampNights());
        assertThat(summary.undetailedNights()).isEqualTo(slow.undetailedNights());
        assertThat(summary.cramps()).isEqualTo(slow.cramps().size() + slow.undetailedNights());
        assertThat(summary.wokenNights()).isEqualTo(slow.wokenNights());
        assertThat(summary.byHour()).isEqualTo(slow.byHour());
        assertThat(summary.byMuscle()).isEqualTo(slow.byMuscle());
        for (Remedy remedy : Remedy.values()) {
            List<Integer> found =
                    summary.remedies().stream()
                            .filter(row -> row.remedy() == remedy)
                            .map(row -> List.of(row.uses(), row.rated(), row.helped()))
                            .findFirst()
                            .orElse(List.of(0, 0, 0));
            assertThat(found).as(remedy.code()).isEqualTo(slow.remedy(remedy));
        }
        for (FactorFigures row : summary.factors()) {
            assertThat(
                            List.of(
                                    row.exposedNights(),
                                    row.exposedCrampNights(),
                                    row.unexposedNights(),
                                    row.unexposedCrampNights()))
                    .as(row.factor().code())
                    .isEqualTo(slow.factor(row.factor()));
        }
        for (WeekFigures week : summary.weeks()) {
            CountedOneByOne slowWeek = new CountedOneByOne(diary, week.range());
            assertThat(week.recorded()).isEqualTo(slowWeek.recordedNights());
            assertThat(week.crampNights()).isEqualTo(slowWeek.crampNights());
            assertThat(week.cramps())
                    .isEqualTo(slowWeek.cramps().size() + slowWeek.undetailedNights());
        }
    }
}
