package org.crampdiary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.crampdiary.model.Change;
import org.crampdiary.model.CrampBuilder;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Edit;
import org.crampdiary.model.Edit.PutCramp;
import org.crampdiary.model.Edit.PutNight;
import org.crampdiary.model.Edit.PutPause;
import org.crampdiary.model.Night;
import org.crampdiary.model.NightBuilder;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.NightStatus;
import org.crampdiary.model.Pause;
import org.crampdiary.report.NightMap.Cell;
import org.crampdiary.report.NightMap.Year;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NightMapTest {

    private static final Messages ENGLISH = new Messages(Language.ENGLISH);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 3);

    private static Edit free(LocalDate night) {
        return new PutNight(NightBuilder.of(Night.empty(night)).status(NightStatus.NONE).build());
    }

    private static Diary diary(Edit... edits) {
        return Diary.EMPTY.apply(new Change(List.of(edits)));
    }

    @Test
    void wholeYearsAreShownFromTheBeginningOfTheDiary() {
        Diary diary = diary(free(LAST.minusDays(200)), free(LAST));
        NightMap map = NightMap.of(diary, NightRange.ending(LAST, 90));
        assertThat(map.years().stream().map(Year::year)).containsExactly(2026, 2025);
        assertThat(map.years().getLast().cells().getFirst().night()).isEqualTo(LAST.minusDays(200));
        assertThat(map.years().getFirst().cells().getLast().night()).isEqualTo(LAST);
    }

    @Test
    void earlierYearsThanThoseOfThePeriodAreLeftOut() {
        Diary diary = diary(free(LAST.minusYears(5)));
        NightMap map = NightMap.of(diary, NightRange.ending(LAST, 14));
        assertThat(map.years().stream().map(Year::year)).containsExactly(2026);
        assertThat(map.years().getFirst().cells().getFirst().night())
                .isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void nightsThatWereAskedForAreMissingEvenBeforeTheDiaryBegan() {
        NightMap map = NightMap.of(Diary.EMPTY, NightRange.ending(LAST, 14));
        assertThat(map.years().getFirst().cells()).hasSize(14);
        assertThat(map.findings(ENGLISH).finding())
                .isEqualTo("2026: no cramp nights, 0 without cramps, 14 not recorded");
    }

    @Test
    void eachNightSaysWhatItWas() {
        Diary diary =
                diary(
                        free(LAST.minusDays(2)),
                        new PutCramp(CrampBuilder.inNight("a", LAST).build()),
                        new PutCramp(CrampBuilder.inNight("b", LAST).build()));
        NightMap map = NightMap.of(diary, NightRange.ending(LAST, 3));
        assertThat(map.years().getFirst().cells().stream().map(cell -> cell.words(ENGLISH)))
                .containsExactly(
                        "1 → 2 March: no cramps",
                        "2 → 3 March: not recorded",
                        "3 → 4 March: 2 cramps");
        Findings words = map.findings(ENGLISH);
        assertThat(words.finding())
                .isEqualTo("2026: 1 cramp night, 1 without cramps, 1 not recorded");
        assertThat(words.table().rows()).containsExactly(List.of("March 2026", "1", "1", "1"));
    }

    @Test
    void theSignOfAnUnknownNumberIsExplainedOnlyWhereThereIsOne() {
        NightRange night = NightRange.ending(LAST, 1);
        PutCramp entered = new PutCramp(CrampBuilder.inNight("a", LAST).build());
        assertThat(NightMap.of(diary(entered), night).markers())
                .containsExactly(
                        NightMapMarker.NONE,
                        NightMapMarker.ONE,
                        NightMapMarker.TWO,
                        NightMapMarker.MORE,
                        NightMapMarker.MISSING);
        Night said = NightBuilder.of(Night.empty(LAST)).status(NightStatus.CRAMPS).build();
        assertThat(NightMap.of(diary(new PutNight(said)), night).markers())
                .containsExactly(
                        NightMapMarker.NONE,
                        NightMapMarker.UNNUMBERED,
                        NightMapMarker.ONE,
                        NightMapMarker.TWO,
                        NightMapMarker.MORE,
                        NightMapMarker.MISSING);
    }

    @Test
    void aNightOfAPauseIsNotMissingAndCountsWhenItIsRecorded() {
        Diary diary =
                diary(
                        free(LAST.minusDays(3)),
                        new PutPause(new Pause("p", LAST.minusDays(2), null, null)),
                        new PutCramp(CrampBuilder.inNight("a", LAST.minusDays(1)).build()));
        NightMap map = NightMap.of(diary, NightRange.ending(LAST, 4));
        assertThat(map.years().getFirst().cells())
                .extracting(NightMapMarker::of)
                .containsExactly(
                        NightMapMarker.NONE,
                        NightMapMarker.PAUSED,
                        NightMapMarker.ONE,
                        NightMapMarker.PAUSED);
        assertThat(map.markers()).contains(NightMapMarker.PAUSED);
        assertThat(map.findings(ENGLISH).finding())
                .endsWith("1 cramp night, 1 without cramps, 0 not recorded, 2 paused");
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, false, Not recorded, '0, 1, 2', '0, 1, 17'",
        "ENGLISH, true,  Paused,       '0, 1, 0, 2', '0, 1, 15, 2'",
        "DANISH,  false, Ikke noteret, '0, 1, 2', '0, 1, 17'",
        "DANISH,  true,  Pause,        '0, 1, 0, 2', '0, 1, 15, 2'"
    })
    void theTableHasAColumnOfPausedNightsWhereThereAreAny(
            Language language, boolean paused, String last, String march, String february) {
        Diary diary = diary(free(LAST.minusDays(20)), free(LAST));
        if (paused) {
            Pause pause = new Pause("p", LAST.minusDays(4), LAST, null);
            diary = diary.apply(new Change(List.of(new PutPause(pause))));
        }
        Findings.Table table =
                NightMap.of(diary, NightRange.ending(LAST, 21))
                        .findings(new Messages(language))
                        .table();
        assertThat(table.headings()).last().isEqualTo(last);
        assertThat(table.rows()).allMatch(row -> row.size() == table.headings().size());
        assertThat(table.rows().stream().map(row -> String.join(", ", row.subList(1, row.size()))))
                .containsExactly(march, february);
    }

    @Test
    void anEmptiedNightIsNotTheBeginningOfTheDiary() {
        Diary diary =
                diary(new PutNight(Night.empty(LAST.minusDays(40))), free(LAST.minusDays(20)));
        NightMap map = NightMap.of(diary, NightRange.ending(LAST, 3));
        assertThat(map.years().getFirst().cells().getFirst().night()).isEqualTo(LAST.minusDays(20));
    }

    @Test
    void signsTellNumbersApart() {
        assertThat(NightMapMarker.of(new Cell(LAST, null, 0, false)))
                .isEqualTo(NightMapMarker.MISSING);
        assertThat(NightMapMarker.of(new Cell(LAST, NightStatus.NONE, 0, false)))
                .isEqualTo(NightMapMarker.NONE);
        assertThat(NightMapMarker.of(new Cell(LAST, NightStatus.CRAMPS, 0, false)))
                .isEqualTo(NightMapMarker.UNNUMBERED);
        assertThat(NightMapMarker.of(new Cell(LAST, NightStatus.CRAMPS, 1, false)))
                .isEqualTo(NightMapMarker.ONE);
        assertThat(NightMapMarker.of(new Cell(LAST, NightStatus.CRAMPS, 2, false)))
                .isEqualTo(NightMapMarker.TWO);
        assertThat(NightMapMarker.of(new Cell(LAST, NightStatus.CRAMPS, 9, false)))
                .isEqualTo(NightMapMarker.MORE);
    }
}
