package org.crampdiary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Marks;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pauses;
import org.crampdiary.model.Profile;
import org.crampdiary.trends.Trends;
import org.crampdiary.trends.WeekFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WeekBarTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 3);

    private static List<WeekFigures> weeks(int nights) {
        return Trends.summarise(
                        new Diary(
                                1,
                                Profile.EMPTY,
                                NightRange.ending(LAST, nights)
                                        .nights()
                                        .map(WeekBarTest::night)
                                        .toList(),
                                List.of(),
                                List.of(),
                                Pauses.NONE,
                                List.of(),
                                List.of(),
                                Marks.NONE),
                        NightRange.ending(LAST, nights))
                .weeks();
    }

    private static Night night(LocalDate night) {
        NightStatus status = night.getDayOfMonth() % 3 == 0 ? NightStatus.CRAMPS : NightStatus.NONE;
        return NightBuilder.of(Night.empty(night)).status(status).build();
    }

    @ParameterizedTest
    @CsvSource({
        "7, 1, 1",
        "70, 10, 1",
        "70, 9, 4",
        "364, 20, 4",
        "3650, 60, 13",
        "10950, 40, 52",
        "10950, 10, 208"
    })
    void weeksAreJoinedUntilTheyFit(int nights, int most, int weeksEach) {
        List<WeekBar> bars = WeekBar.of(weeks(nights), most);
        assertThat(bars).hasSizeLessThanOrEqualTo(most);
        assertThat(bars.getLast().weeks()).isEqualTo(weeksEach);
    }

    /** A period of a year is 52 weeks and a night. */
    @ParameterizedTest
    @CsvSource({
        // nights, bars, nights of the first one
        "3, 1, 3",
        "7, 1, 7",
        "11, 1, 11",
        "12, 2, 5",
        "365, 52, 8",
        "369, 53, 5",
        "1000, 36, 20",
        "1013, 36, 33",
        "1015, 37, 7",
    })
    void fewNightsLeftOverBelongToTheNextBar(int nights, int bars, int first) {
        List<WeekBar> all = WeekBar.of(weeks(nights), 110);
        assertThat(all).hasSize(bars);
        assertThat(all.getFirst().range().length()).isEqualTo(first);
        if (nights > 4) {
            assertThat(all).extracting(WeekBar::rate).doesNotContainNull();
        }
    }

    @Test
    void nightsWithoutDetailsAreCountedInEachBar() {
        List<WeekBar> bars = WeekBar.of(weeks(35), 2);
        assertThat(bars).extracting(WeekBar::undetailedNights).containsExactly(2, 9);
        assertThat(bars).extracting(WeekBar::crampNights).containsExactly(2, 9);
    }

    @Test
    void joiningKeepsEveryNightAndCramp() {
        long seed = 7;
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            int nights = 1 + random.nextInt(1500);
            List<WeekFigures> weeks = weeks(nights);
            List<WeekBar> bars = WeekBar.of(weeks, 1 + random.nextInt(120));
            assertThat(bars.stream().mapToInt(WeekBar::cramps).sum())
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(weeks.stream().mapToInt(WeekFigures::cramps).sum());
            assertThat(bars.stream().mapToInt(WeekBar::recorded).sum())
                    .isEqualTo(weeks.stream().mapToInt(WeekFigures::recorded).sum());
            assertThat(bars.stream().mapToInt(bar -> bar.range().length()).sum()).isEqualTo(nights);
            assertThat(bars.getLast().range().to()).isEqualTo(LAST);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 4, 3,", "1, 5, 3, 4.2", "1, 7, 0, 0.0", "4, 19, 8,", "4, 20, 8, 2.8"})
    void aRateNeedsFiveRecordedNightsOfEachWeek(int weeks, int recorded, int cramps, Double rate) {
        NightRange range = NightRange.ending(LAST, 7 * weeks);
        assertThat(new WeekBar(range, weeks, 0, recorded, 0, cramps, 0).rate()).isEqualTo(rate);
    }
}
