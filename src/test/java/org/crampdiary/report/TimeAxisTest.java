package org.crampdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.crampdiary.model.NightRange;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimeAxisTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 3);

    private static List<Bars.Mark> marks(int nights, int most, Language language) {
        NightRange range = NightRange.ending(LAST, nights);
        return TimeAxis.marks(range, new Messages(language).formats()).stream()
                .filter(marks -> marks.size() <= most)
                .findFirst()
                .orElse(List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14 | 10 | 18 Feb, 25 Feb",
                "30 | 10 | 4 Feb, 11 Feb, 18 Feb, 25 Feb",
                "30 | 3 | 4 Feb, 18 Feb",
                "90 | 5 | 2026, Feb, Mar",
                "365 | 12 | Apr, May, Jun, Jul, Aug, Sept, Oct, Nov, Dec, 2026, Feb, Mar",
                "365 | 6 | May, Jul, Sept, Nov, 2026, Mar",
                "365 | 4 | Apr, Jul, Oct, 2026",
                "365 | 2 | Jul, 2026",
                "3650 | 5 | 2018, 2020, 2022, 2024, 2026",
                "10950 | 8 | 2000, 2005, 2010, 2015, 2020, 2025",
            })
    void asManyMarksAsThereIsRoomFor(int nights, int most, String words) {
        assertThat(
                        marks(nights, most, Language.ENGLISH).stream()
                                .map(Bars.Mark::text)
                                .collect(Collectors.joining(", ")))
                .isEqualTo(words);
    }

    @Test
    void monthsHaveTheirDanishNames() {
        assertThat(marks(60, 3, Language.DANISH))
                .extracting(Bars.Mark::text)
                .containsExactly("feb.", "mar.");
    }

    @Test
    void nothingWhereThereIsNoRoom() {
        assertThat(marks(40_000, 0, Language.ENGLISH)).isEmpty();
    }

    @Test
    void listsOfMoreThanEverHaveRoomAreNotMade() {
        NightRange century = NightRange.ending(LAST, 36_525);
        assertThat(TimeAxis.marks(century, new Messages(Language.ENGLISH).formats()))
                .isNotEmpty()
                .allSatisfy(marks -> assertThat(marks).hasSizeLessThanOrEqualTo(TimeAxis.MOST));
    }

    @Test
    void aWeekIsNamedBelowItsMiddleAndAMonthWhereItBegins() {
        assertThat(marks(14, 10, Language.ENGLISH))
                .extracting(Bars.Mark::at, Bars.Mark::centred)
                .containsExactly(tuple(0.25, true), tuple(0.75, true));
        // From 2 February on: 1 March is the 28th of 30 nights.
        assertThat(marks(30, 1, Language.ENGLISH))
                .extracting(Bars.Mark::text, Bars.Mark::at, Bars.Mark::centred)
                .containsExactly(tuple("Mar", 27 / 30.0, false));
    }
}
