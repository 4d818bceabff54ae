package org.crampdiary.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SliceTest {

    @Test
    void eachSliceHasTheFiguresOfItsNights() {
        Diary diary =
                new DiaryPage()
                        .free(0, 6)
                        .undetailed(7, 7)
                        .cramp(8, cramp -> cramp.severity(4).durationSeconds(120L))
                        .cramp(9, cramp -> cramp.severity(8))
                        .diary();
        List<Slice> slices =
                Slice.of(diary, List.of(DiaryPage.last(14).previous(), DiaryPage.last(14)));

        assertThat(slices.getFirst().recorded()).isZero();
        assertThat(slices.getFirst().severity()).isNull();
        Slice now = slices.getLast();
        assertThat(now.recorded()).isEqualTo(10);
        assertThat(now.cramps()).isEqualTo(3);
        assertThat(now.severity()).isEqualTo(new SeverityFigures(8, 6, 1, 2));
        assertThat(now.duration()).isEqualTo(new DurationFigures(120, 120, 120, 120, 0, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theSlicesOfAPeriodAddUpToIt(long seed) {
        RandomDiary entries = new RandomDiary(seed, 150);
        Diary diary = DiaryPage.diary(entries.nights, entries.cramps);
        Random random = new Random(seed);
        NightRange whole = DiaryPage.last(140);
        List<NightRange> parts = new ArrayList<>();
        for (int from = 0; from < 140; ) {
            int nights = Math.min(140 - from, 1 + random.nextInt(30));
            parts.add(NightRange.ending(whole.from().plusDays(from + nights - 1L), nights));
            from += nights;
        }
        List<Slice> slices = Slice.of(diary, parts);
        TrendSummary summary = Trends.summarise(diary, whole);

        assertThat(slices).hasSameSizeAs(parts);
        assertThat(slices.stream().mapToInt(Slice::recorded).sum()).isEqualTo(summary.recorded());
        assertThat(slices.stream().mapToInt(Slice::cramps).sum()).isEqualTo(summary.cramps());
        for (Slice slice : slices) {
            TrendSummary alone = Trends.summarise(diary, slice.range());
            assertThat(slice.severity()).isEqualTo(alone.severity());
            assertThat(slice.duration()).isEqualTo(alone.duration());
        }
    }
}
