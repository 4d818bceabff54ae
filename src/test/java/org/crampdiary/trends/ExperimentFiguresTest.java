package org.crampdiary.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crampdiary.trends.DiaryPage.ago;

import java.time.LocalDate;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Experiment;
import org.crampdiary.model.NightRange;
import org.crampdiary.statistics.GarwoodInterval;
import org.crampdiary.statistics.RiskDifference;
import org.crampdiary.trends.ExperimentFigures.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nights are counted back from tonight; a negative number lies in the future. */
final class ExperimentFiguresTest {

    private static Experiment experiment(int start, int nights, @Nullable Integer ended) {
        return new Experiment(
                "e-" + start, "stretch", ago(start), nights, ended == null ? null : ago(ended));
    }

    private static ExperimentFigures figures(
            Diary diary, int start, int nights, @Nullable Integer ended) {
        return ExperimentFigures.of(diary, experiment(start, nights, ended), DiaryPage.TO);
    }

    /** Every night is written down, those to come as well: they must not count. */
    private static Diary everyNight() {
        return new DiaryPage().free(-40, 100).diary();
    }

    @ParameterizedTest(name = "started {0} nights ago for {1}, ended {2}: {3}")
    @CsvSource({
        "0,   21, ,   RUNNING, 21, 1,  20, false",
        "8,   21, ,   RUNNING, 21, 9,  12, false",
        "20,  21, ,   RUNNING, 21, 21, 0,  false",
        "21,  21, ,   OVER,    21, 21, 0,  false",
        // the diary begins 100 nights ago
        "90,  28, ,   OVER,    10, 28, 0,  false",
        "-1,  14, ,   WAITING, 14, 0,  14, false",
        "-5,  14, ,   WAITING, 10, 0,  14, false",
        "-28, 14, ,   WAITING, 0,  0,  14, false",
        "8,   21, 3,  OVER,    21, 5,  0,  true",
        // the evening of the day on which it was ended, and the morning after its last night
        "8,   21, 0,  OVER,    21, 8,  0,  true",
        "8,   21, -1, OVER,    21, 9,  0,  true",
        "8,   21, -2, RUNNING, 21, 9,  12, false",
        // the end of the last night is no early end
        "20,  21, -1, OVER,    21, 21, 0,  false",
        "30,  21, 0,  OVER,    21, 21, 0,  false",
        "30,  21, 9,  OVER,    21, 21, 0,  false",
        "30,  21, 10, OVER,    21, 20, 0,  true",
        "0,   21, 0,  OVER,    21, 0,  0,  true",
        "5,   21, 12, OVER,    21, 0,  0,  true",
        "-5,  14, 2,  OVER,    10, 0,  0,  true",
    })
    void countsTheNightsThatHaveCome(
            int start,
            int nights,
            @Nullable Integer ended,
            Stage stage,
            int before,
            int during,
            int toCome,
            boolean early) {
        ExperimentFigures figures = figures(everyNight(), start, nights, ended);

        assertThat(figures.stage()).isEqualTo(stage);
        assertThat(figures.before().recorded()).isEqualTo(before);
        assertThat(figures.during().nights()).isEqualTo(during);
        assertThat(figures.during().recorded()).isEqualTo(during);
        assertThat(figures.nightsToCome()).isEqualTo(toCome);
        assertThat(figures.endedEarly()).isEqualTo(early);
    }

    @Test
    void bothSidesAreAsLongAndTouch() {
        ExperimentFigures figures = figures(everyNight(), 8, 21, null);

        assertThat(figures.before().planned()).isEqualTo(new NightRange(ago(29), ago(9)));
        assertThat(figures.during().planned()).isEqualTo(new NightRange(ago(8), ago(-12)));
        assertThat(figures.before().counted()).isEqualTo(new NightRange(ago(29), ago(9)));
        assertThat(figures.during().counted()).isEqualTo(new NightRange(ago(8), ago(0)));
        assertThat(figures(everyNight(), -30, 21, null).before().counted()).isNull();
    }

    @Test
    void countsNightsCrampsAndThoseWithoutDetails() {
        Diary diary =
                new DiaryPage()
                        .cramps(28, 33)
                        .cramps(28, 29)
                        .undetailed(34, 36)
                        .free(37, 48)
                        .cramps(7, 8)
                        .free(9, 20)
                        .diary();
        ExperimentFigures figures = figures(diary, 27, 21, null);

        ExperimentPhase before = figures.before();
        assertThat(before.recorded()).isEqualTo(21);
        assertThat(before.crampNights()).isEqualTo(9);
        assertThat(before.cramps()).isEqualTo(11);
        assertThat(before.undetailed()).isEqualTo(3);
        ExperimentPhase during = figures.during();
        assertThat(during.nights()).isEqualTo(21);
        assertThat(during.recorded()).isEqualTo(14);
        assertThat(during.crampNights()).isEqualTo(2);
        assertThat(during.crampsPerWeek()).isEqualTo(GarwoodInterval.of(2, 1).times(7 / 14.0));
    }

    @ParameterizedTest
    @CsvSource({"13, false", "14, true"})
    void crampsPerWeekNeedFourteenRecordedNights(int recorded, boolean shown) {
        Diary diary = new DiaryPage().cramps(40, 39 + recorded).diary();

        assertThat(figures(diary, 30, 28, null).before().crampsPerWeek() != null).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"14, 10", "21, 15", "28, 20", "1, 1", "7, 5", "365, 261"})
    void fiveOfSevenNightsMustBeRecordedOnEachSide(int nights, int least) {
        assertThat(figures(Diary.EMPTY, 0, nights, null).leastRecorded()).isEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({
        "15, 15, , true",
        "14, 21, , false",
        "21, 14, , false",
        // 15 of the 16 nights until it was ended
        "21, 15, 14, true",
        "21, 21, 16, false",
    })
    void comparesOnlyWithEnoughRecordedNightsOnBothSides(
            int before, int during, @Nullable Integer ended, boolean enough) {
        Diary diary = new DiaryPage().free(31, 30 + before).cramps(31 - during, 30).diary();
        ExperimentFigures figures = figures(diary, 30, 21, ended);

        assertThat(figures.stage()).isEqualTo(Stage.OVER);
        assertThat(figures.enough()).isEqualTo(enough);
        assertThat(figures.difference() != null).isEqualTo(enough);
    }

    @ParameterizedTest
    @CsvSource({
        // 14 nights before, of which the last few are still to come
        "0,  10, false",
        "0,  9,  true",
        "-4, 7,  false",
        "-4, 6,  true",
        "-20, 0, false",
    })
    void nightsBeforeThatAreToComeMayStillBeRecorded(int start, int recorded, boolean tooFew) {
        int first = Math.max(start + 1, 0);
        Diary diary = new DiaryPage().free(first, first + recorded - 1).diary();

        assertThat(figures(diary, start, 14, null).tooFewBefore()).isEqualTo(tooFew);
    }

    @Test
    void theDifferenceIsNewcombes() {
        Diary diary =
                new DiaryPage().cramps(31, 42).free(43, 50).cramps(12, 15).free(16, 30).diary();

        assertThat(figures(diary, 30, 21, null).difference())
                .isEqualTo(RiskDifference.of(4, 19, 12, 20));
    }

    @Test
    void nothingIsComparedWhileItRuns() {
        Diary diary = new DiaryPage().cramps(21, 41).free(0, 20).diary();
        ExperimentFigures running = figures(diary, 20, 21, null);

        assertThat(running.enough()).isTrue();
        assertThat(running.difference()).isNull();
        assertThat(ExperimentFigures.of(diary, experiment(20, 21, null), ago(-1)).difference())
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        // start, nights, ended of the other one; runs beside, is in the nights before
        "10, 14, ,   true,  false",
        "-4, 14, ,   false, false",
        "-3, 14, ,   true,  false",
        "24, 14, ,   false, true",
        "23, 14, ,   true,  true",
        "38, 14, ,   false, false",
        "37, 14, ,   false, true",
        "20, 14, 15, false, true",
        "20, 14, 10, false, true",
        "20, 14, 9,  true,  true",
        "20, 14, 20, false, false",
        "20, 14, 25, false, false",
    })
    void overlappingChangesAreFound(
            int start, int nights, @Nullable Integer ended, boolean beside, boolean before) {
        ExperimentFigures one = figures(Diary.EMPTY, 10, 14, null);
        ExperimentFigures other = figures(Diary.EMPTY, start, nights, ended);

        assertThat(one.runsBeside(other)).isEqualTo(beside);
        assertThat(other.runsBeside(one)).isEqualTo(beside);
        assertThat(one.startsFrom(other)).isEqualTo(before);
    }

    @Test
    void aNightBeforeTheFirstEntryIsNotRecorded() {
        LocalDate start = LocalDate.of(2020, 1, 1);
        ExperimentFigures figures =
                ExperimentFigures.of(
                        Diary.EMPTY, new Experiment("e", "", start, 14, null), DiaryPage.TO);

        assertThat(figures.before().nights()).isEqualTo(14);
        assertThat(figures.before().recorded()).isZero();
        assertThat(figures.difference()).isNull();
    }
}
