package org.crampdiary.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Predicate;
import org.crampdiary.exchange.Imported;
import org.crampdiary.exchange.Merge;
import org.crampdiary.exchange.json.JsonDiary;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Diary;
import org.crampdiary.model.NightRange;
import org.crampdiary.model.Question;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoDiaryTest {

    private static final LocalDate TONIGHT = LocalDate.of(2026, 3, 20);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-20T19:00:00Z"), ZoneOffset.UTC);
    private static final Diary DEMO = DemoDiary.upTo(TONIGHT, new Messages(Language.ENGLISH));

    @Test
    void itComesBackFromItsExchangeFileEqual() {
        Imported file = JsonDiary.read(JsonDiary.write(DEMO, CLOCK.instant()), CLOCK);
        Diary back = Diary.EMPTY.apply(Merge.of(Diary.EMPTY, file).accepted());
        assertThat(back.profile()).isEqualTo(DEMO.profile());
        assertThat(back.nights()).isEqualTo(DEMO.nights());
        assertThat(back.crampsWithTrash()).isEqualTo(DEMO.crampsWithTrash());
        assertThat(back.visits()).isEqualTo(DEMO.visits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-20", "2026-03-30", "2026-07-01", "2026-10-26", "2028-02-29"})
    void whateverTheDayItHasManyCrampNightsLatelyAndWokenOnes(LocalDate tonight) {
        Diary demo = DemoDiary.upTo(tonight, new Messages(Language.ENGLISH));
        NightRange fortnight = NightRange.ending(tonight, 14);
        assertThat(nights(demo, fortnight, _ -> true)).isBetween(4L, 9L);
        assertThat(nights(demo, fortnight, Cramp::wokeThePerson)).isGreaterThanOrEqualTo(4);
        assertThat(demo.nights(fortnight)).hasSizeGreaterThanOrEqualTo(11);
        assertThat(demo.nights(NightRange.ending(tonight, 56))).hasSizeGreaterThanOrEqualTo(44);
    }

    @Test
    void itEndsOnTheNightBeforeAndSpansTwentySixWeeks() {
        assertThat(DEMO.nights().getLast().night()).isEqualTo(TONIGHT.minusDays(1));
        assertThat(DEMO.nights().getFirst().night())
                .isBetween(TONIGHT.minusDays(182), TONIGHT.minusDays(176));
        assertThat(DEMO.cramps())
                .allMatch(c -> c.start().toLocalDateTime().isBefore(TONIGHT.atTime(12, 0)));
    }

    @Test
    void crampsGrowMoreFrequentAfterTwoThirds() {
        LocalDate turn = DemoDiary.SOURCE.turn(TONIGHT.minusDays(1));
        NightRange before = new NightRange(TONIGHT.minusDays(182), turn.minusDays(1));
        NightRange after = new NightRange(turn, TONIGHT.minusDays(1));
        assertThat((double) DEMO.cramps(after).size() / DEMO.nights(after).size())
                .isGreaterThan(1.3 * DEMO.cramps(before).size() / DEMO.nights(before).size());
        assertThat(DEMO.profile().medicines().getFirst().start()).isEqualTo(turn);
    }

    @Test
    void noCrampOfTheLastWeeksIsLongerThanTenMinutes() {
        NightRange lately = NightRange.ending(TONIGHT, 28);
        assertThat(DEMO.cramps(lately)).allMatch(c -> c.durationSeconds() <= 600);
    }

    @Test
    void itHasTwoQuestionsAndIsInTheLanguageOfTheReader() {
        Diary danish = DemoDiary.upTo(TONIGHT, new Messages(Language.DANISH));
        assertThat(DEMO.questions()).hasSize(2);
        assertThat(danish.questions())
                .hasSize(2)
                .extracting(Question::text)
                .doesNotContainAnyElementsOf(
                        DEMO.questions().stream().map(Question::text).toList());
        assertThat(danish.nights()).isEqualTo(DEMO.nights());
    }

    @Test
    void tenYearsFitIntoOneFile() {
        Diary diary = new SyntheticDiary(1, 3_650, 3).generate(TONIGHT);
        byte[] bytes = JsonDiary.write(diary, CLOCK.instant());
        assertThat(new String(bytes, StandardCharsets.UTF_8).lines().count())
                .isGreaterThan(diary.nights().size());
        Imported file = JsonDiary.read(bytes, CLOCK);
        assertThat(file.nights()).isEqualTo(diary.nights());
        assertThat(file.cramps()).isEqualTo(diary.cramps());
        assertThat(bytes.length).isLessThan(20_000_000);
    }

    private static long nights(Diary diary, NightRange range, Predicate<Cramp> what) {
        return diary.cramps(range).stream().filter(what).map(Cramp::night).distinct().count();
    }
}
