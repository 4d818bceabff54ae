package org.crampdiary.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates and times as programs and people write them. */
final class CellMomentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-04                    | YEAR_FIRST    | 2026-03-04",
                "2026/3/4 2:10                 | YEAR_FIRST    | 2026-03-04 02:10",
                "2026.03.04T02:10:30.5         | DAY_FIRST     | 2026-03-04 02:10:30",
                "2026-03-04T02:10:00+01:00     | YEAR_FIRST    | 2026-03-04 02:10 +01:00",
                "2026-03-04 02:10 UTC+0100     | YEAR_FIRST    | 2026-03-04 02:10 +01:00",
                "2026-03-04T02:10:00Z          | YEAR_FIRST    | 2026-03-04 02:10 Z",
                "04-03-2026                    | DAY_FIRST     | 2026-03-04",
                "4.3.2026 kl. 02.10            | DAY_FIRST     | 2026-03-04 02:10",
                "04. 03. 26                    | DAY_FIRST     | 2026-03-04",
                "4/3-2026 02.10                | DAY_FIRST     | 2026-03-04 02:10",
                "4/3 2026                      | DAY_FIRST     | 2026-03-04",
                "d. 4. marts 2026              | DAY_FIRST     | 2026-03-04",
                "d.4/3-2026                    | DAY_FIRST     | 2026-03-04",
                "2026-03-04 24.00              | YEAR_FIRST    | 2026-03-05 00:00",
                "24:00:00                      | YEAR_FIRST    | 00:00",
                "4/3 26                        | DAY_FIRST     | !",
                "3/4/26, 2:10 PM               | MONTH_FIRST   | 2026-03-04 14:10",
                "26-03-04                      | YEAR_FIRST    | 2026-03-04",
                "4 March 2026 at 2:10 a.m.     | YEAR_FIRST    | 2026-03-04 02:10",
                "Wed 4th Mar 2026              | DAY_FIRST     | 2026-03-04",
                "onsdag den 4. marts 2026      | DAY_FIRST     | 2026-03-04",
                "Mar 4, 2026 12:05 am          | DAY_FIRST     | 2026-03-04 00:05",
                "May 4 2026                    | DAY_FIRST     | 2026-05-04",
                "4. maj 2026                   | DAY_FIRST     | 2026-05-04",
                "4-Oct-26                      | DAY_FIRST     | 2026-10-04",
                "4. okt. 2026                  | DAY_FIRST     | 2026-10-04",
                "2 PM                          | YEAR_FIRST    | 14:00",
                "12:30 PM                      | YEAR_FIRST    | 12:30",
                "12:30 AM                      | YEAR_FIRST    | 00:30",
                "2:10\u202fPM                  | YEAR_FIRST    | 14:10",
                "23.59                         | YEAR_FIRST    | 23:59",
                "46085                         | SERIAL        | 2026-03-04",
                "46085.5                       | SERIAL        | 2026-03-04 12:00",
                "46085,999999                  | SERIAL        | 2026-03-05 00:00",
                "46085 02:10                   | SERIAL        | 2026-03-04 02:10",
                "46085 0,0902777778            | SERIAL        | 2026-03-04 02:10",
                "0.5                           | SERIAL        | 12:00",
                "1772586600000                 | EPOCH_MILLIS  | 2026-03-04 01:10 Z",
                "1772586600                    | EPOCH_SECONDS | 2026-03-04 01:10 Z",
                "13/13/2026                    | DAY_FIRST     | !",
                "04-03-2026                    | YEAR_FIRST    | !",
                "04-03-2026                    | SERIAL        | !",
                "30 Feb 2026                   | DAY_FIRST     | !",
                "4 Foo 2026                    | DAY_FIRST     | !",
                "2026-03-04 25:10              | YEAR_FIRST    | !",
                "14:10 PM                      | YEAR_FIRST    | !",
                "0:10 AM                       | YEAR_FIRST    | !",
                "2                             | YEAR_FIRST    | !",
                "0.5                           | YEAR_FIRST    | !",
                "0126-03-04                    | YEAR_FIRST    | !",
                "2300-03-04                    | YEAR_FIRST    | !",
                "1772586600                    | EPOCH_MILLIS  | !",
                "177258660000                  | EPOCH_MILLIS  | !",
                "202603040210                  | EPOCH_MILLIS  | !",
                "177258660                     | EPOCH_SECONDS | !",
                "yesterday                     | DAY_FIRST     | !"
            })
    void aMomentIsReadAsItIsWritten(String cell, DateOrder order, String expected) {
        String read =
                CellMoment.readable(cell, new CellStyle(order, null, false, null, null))
                        .map(CellMomentTest::shown)
                        .orElse("!");
        assertThat(read).isEqualTo(expected);
    }

    private static String shown(CellMoment moment) {
        String date = moment.date() == null ? "" : moment.date() + " ";
        String time = moment.time() == null ? "" : moment.time() + " ";
        return (date + time + (moment.offset() == null ? "" : moment.offset())).strip();
    }

    /** Of a clock of twelve hours, 2:10 alone could be either. */
    @ParameterizedTest
    @CsvSource({"2:10 PM, 14:10", "2:10, !", "12:10, !", "14:10, 14:10", "0:10, 00:10"})
    void aTimeWithoutItsHalfOfTheDayIsNotGuessed(String cell, String expected) {
        String read =
                CellMoment.readable(cell, new CellStyle(null, null, true, null, null))
                        .map(CellMomentTest::shown)
                        .orElse("!");
        assertThat(read).isEqualTo(expected);
    }
}
