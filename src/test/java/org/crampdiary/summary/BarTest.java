package org.crampdiary.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightRange;
import org.crampdiary.trends.Trends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarTest {

    private static List<Bar> bars(Diary diary, int nights) {
        NightRange range = NightRange.ending(Diaries.LAST, nights);
        return Bar.of(Trends.summarise(diary, range).weeks());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1",
        "7, 1, 1, 7",
        "8, 2, 1, 1",
        "84, 12, 1, 7",
        "91, 13, 1, 7",
        "92, 4, 4, 8",
        "364, 13, 4, 28",
        "365, 13, 4, 28",
        "3650, 13, 4, 28"
    })
    void weeksAreTakenTogetherWhenTheyAreMany(
            int nights, int count, int weeks, int nightsOfTheFirst) {
        List<Bar> bars = bars(Diary.EMPTY, nights);
        assertThat(bars).hasSize(count);
        assertThat(bars).extracting(Bar::weeks).containsOnly(weeks);
        assertThat(bars.getFirst().nights().length()).isEqualTo(nightsOfTheFirst);
        assertThat(bars.getLast().nights().to()).isEqualTo(Diaries.LAST);
    }

    @Test
    void allCrampsOfThePeriodStandOnTheBars() {
        Diary diary = Diaries.usual();
        for (int nights : new int[] {84, 91}) {
            NightRange range = NightRange.ending(Diaries.LAST, nights);
            assertThat(bars(diary, nights).stream().mapToInt(Bar::cramps).sum())
                    .isEqualTo(Trends.summarise(diary, range).cramps());
        }
        assertThat(bars(diary, 200).stream().mapToInt(Bar::cramps).sum())
                .isEqualTo(bars(diary, 84).stream().mapToInt(Bar::cramps).sum());
    }

    @ParameterizedTest
    @CsvSource({"4, 1, false", "5, 1, true", "7, 1, true", "19, 4, false", "20, 4, true"})
    void fiveOfSevenNightsAreEnough(int recorded, int weeks, boolean enough) {
        NightRange nights = NightRange.ending(Diaries.LAST, 7 * weeks);
        assertThat(new Bar(nights, false, recorded, 3, weeks).enough()).isEqualTo(enough);
    }
}
