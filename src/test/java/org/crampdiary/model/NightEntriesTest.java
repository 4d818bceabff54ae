package org.crampdiary.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NightEntriesTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 4);

    @ParameterizedTest(name = "said {0}, {1} cramps → {2}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    # said, cramps, status, undetailed, contradicted, counted
                    -,      0,      -,      false,      false,        0
                    -,      1,      CRAMPS, false,      false,        1
                    NONE,   0,      NONE,   false,      false,        0
                    NONE,   2,      CRAMPS, false,      true,         2
                    CRAMPS, 0,      CRAMPS, true,       false,        1
                    CRAMPS, 3,      CRAMPS, false,      false,        3
                    """)
    void aCrampOutweighsWhatWasSaid(
            @Nullable NightStatus said,
            int cramps,
            @Nullable NightStatus status,
            boolean undetailed,
            boolean contradicted,
            int counted) {
        NightEntries night =
                new NightEntries(
                        new NightBuilder(NIGHT).status(said).build(),
                        IntStream.range(0, cramps)
                                .mapToObj(i -> CrampBuilder.inNight("c" + i, NIGHT).build())
                                .toList());
        assertThat(night.status()).isEqualTo(status);
        assertThat(night.recorded()).isEqualTo(status != null);
        assertThat(night.crampNight()).isEqualTo(status == NightStatus.CRAMPS);
        assertThat(night.undetailed()).isEqualTo(undetailed);
        assertThat(night.contradicted()).isEqualTo(contradicted);
        assertThat(night.crampCount()).isEqualTo(counted);
    }

    @ParameterizedTest(name = "night {0}, cramp {1} → {2}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    -,     -,     false
                    none,  -,     true
                    fever, -,     true
                    -,     none,  true
                    -,     fever, true
                    """)
    void askedByTheNightOrByACramp(@Nullable String night, @Nullable String cramp, boolean asked) {
        NightEntries entries =
                new NightEntries(
                        new NightBuilder(NIGHT).symptoms(symptoms(night)).build(),
                        List.of(
                                CrampBuilder.inNight("c", NIGHT)
                                        .symptoms(symptoms(cramp))
                                        .build()));
        assertThat(entries.asked()).isEqualTo(asked);
        assertThat(entries.reports(Symptom.FEVER))
                .isEqualTo("fever".equals(night) || "fever".equals(cramp));
    }

    private static @Nullable List<Symptom> symptoms(@Nullable String answer) {
        if (answer == null) {
            return null;
        }
        return answer.equals("none") ? List.of() : List.of(Symptom.FEVER);
    }

    @Test
    void aRangeIsItsNightsOneByOne() {
        Random random = new Random(20_260_304);
        for (int round = 0; round < 200; round++) {
            Diary diary = diary(random);
            NightRange range =
                    NightRange.ending(NIGHT.plusDays(random.nextInt(30)), 1 + random.nextInt(30));
            List<NightEntries> oneByOne =
                    range.nights().map(night -> NightEntries.of(diary, night)).toList();
            assertThat(NightEntries.each(diary, range)).isEqualTo(oneByOne);
            List<NightEntries> written = new ArrayList<>();
            NightEntries.written(diary, range, written::add);
            assertThat(written)
                    .isEqualTo(
                            oneByOne.stream()
                                    .filter(night ->
                                            diary.night(night.night()) != null
                                                    || !night.cramps().isEmpty())
                                    .toList());
        }
    }

    /** Thirty nights, of which about every third has a record and about every third a cramp. */
    private static Diary diary(Random random) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            LocalDate night = NIGHT.plusDays(i);
            if (random.nextInt(3) == 0) {
                edits.add(new Edit.PutNight(new NightBuilder(night).stress(i % 4).build()));
            }
            for (int cramp = random.nextInt(9) - 6; cramp > 0; cramp--) {
                edits.add(new Edit.PutCramp(CrampBuilder.inNight(i + "-" + cramp, night).build()));
            }
        }
        return Diary.EMPTY.apply(new Change(edits));
    }
}
