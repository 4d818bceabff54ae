package org.crampdiary.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.Change;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit.PutPause;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Pause;
import org.crampdiary.model.RandomDiaries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nights of a period, less those of a pause that are not recorded. */
final class PausedNightsTest {

    private static Diary paused(Diary diary, int from, @Nullable Integer to) {
        Pause pause =
                new Pause("p", DiaryPage.ago(from), to == null ? null : DiaryPage.ago(to), null);
        return diary.apply(Change.of(new PutPause(pause)));
    }

    /** Of 28 nights, 0 to 6 days ago are recorded as free. */
    @ParameterizedTest
    @CsvSource({
        // from, to (days ago), paused, nights, recorded
        "100, 50, 0, 28, 7",
        "40, 28, 0, 28, 7",
        "40, 27, 1, 27, 7",
        "20, 11, 10, 18, 7",
        "10, , 4, 24, 7",
        "6, , 0, 28, 7",
        "6, 0, 0, 28, 7",
        "7, 7, 1, 27, 7",
        "100, , 21, 7, 7"
    })
    void aPauseIsNoMissingDataAndWhatIsRecordedInItCounts(
            int from, @Nullable Integer to, int paused, int nights, int recorded) {
        Diary diary = paused(new DiaryPage().free(0, 6).diary(), from, to);
        TrendSummary summary = Trends.summarise(diary, DiaryPage.last(28));
        assertThat(summary.paused()).isEqualTo(paused);
        assertThat(summary.nights()).isEqualTo(nights);
        assertThat(summary.recorded()).isEqualTo(recorded);
        assertThat(summary.weeks().stream().mapToInt(WeekFigures::paused).sum()).isEqualTo(paused);
        assertThat(Slice.of(diary, List.of(summary.range())).getFirst().nights()).isEqualTo(nights);
    }

    /** Three nights recorded of three that were not paused are all there is to a week. */
    @Test
    void aWeekHasARateWhenFiveOfItsSevenNightsOrMoreAreRecordedWhateverIsPaused() {
        Diary diary = new DiaryPage().free(9, 13).free(4, 6).diary();
        WeekFigures before = week(Trends.summarise(diary, DiaryPage.last(14)), 1);
        WeekFigures after = week(Trends.summarise(paused(diary, 8, 7), DiaryPage.last(14)), 1);
        assertThat(before.rate()).isEqualTo(0.0);
        assertThat(after.paused()).isEqualTo(2);
        assertThat(after.rate()).isEqualTo(0.0);
        assertThat(week(Trends.summarise(paused(diary, 3, 0), DiaryPage.last(14)), 0).rate())
                .as("fewer than five recorded")
                .isNull();
    }

    private static WeekFigures week(TrendSummary summary, int ago) {
        return summary.weeks().reversed().get(ago);
    }

    @Test
    void anExperimentCountsItsNightsAndSaysWhichWerePaused() {
        Diary diary = paused(new DiaryPage().free(7, 27).diary(), 20, null);
        Experiment experiment = new Experiment("e", "magnesium", DiaryPage.ago(13), 14, null);
        ExperimentFigures figures = ExperimentFigures.of(diary, experiment, DiaryPage.TO);
        assertThat(figures.before().paused()).isZero();
        assertThat(figures.during().nights()).isEqualTo(14);
        assertThat(figures.during().paused()).isEqualTo(7);
    }

    /** Against a count night by night, also where two pauses share nights. */
    @Test
    void everyNightIsRecordedMissingOrPaused() {
        int paused = 0;
        for (long seed = 0; seed < 60; seed++) {
            Diary diary = RandomDiaries.entries(seed);
            NightRange range = new NightRange(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 1, 31));
            TrendSummary summary = Trends.summarise(diary, range);
            long missing =
                    range.nights()
                            .filter(night -> diary.status(night) == null)
                            .filter(night ->
                                    diary.pauses().all().stream()
                                            .noneMatch(pause -> pause.contains(night)))
                            .count();
            assertThat(summary.nights() - summary.recorded())
                    .as("seed %d", seed)
                    .isEqualTo(missing);
            assertThat(summary.weeks().stream().mapToInt(WeekFigures::paused).sum())
                    .as("seed %d", seed)
                    .isEqualTo(summary.paused());
            paused += summary.paused();
        }
        assertThat(paused).isPositive();
    }
}
