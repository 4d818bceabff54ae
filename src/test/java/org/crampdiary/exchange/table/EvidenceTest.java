package org.crampdiary.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cells show with certainty, and what they do not. */
final class EvidenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "asked",
            value = {
                "2026-03-04; 2026-03-05          | YEAR_FIRST",
                "4. marts 2026                   | YEAR_FIRST",
                "03/04/2026; 05/06/2026          | asked",
                "12/12/2026; 03/03/2026          | DAY_FIRST",
                "03/04/2026; 13/04/2026          | DAY_FIRST",
                "03/04/2026; 04/13/2026          | MONTH_FIRST",
                "13/04/2026; 04/13/2026          | asked",
                "13/04/2026; 31/02/2026          | DAY_FIRST",
                "03-04-26                        | asked",
                "03-14-26                        | MONTH_FIRST",
                "32-04-26                        | YEAR_FIRST",
                "13.04.26                        | DAY_FIRST",
                "13/4-2026                       | DAY_FIRST",
                "3/4-2026                        | asked",
                "40/40/2026                      | YEAR_FIRST", // a problem of its row in any order
                "46085; 46086,5                  | SERIAL",
                "1772586600000                   | EPOCH_MILLIS",
                "1772586600                      | EPOCH_SECONDS",
                "1772586600; 1772586600000       | asked",
                "13/04/2026; 46085               | asked"
            })
    void theOrderOfADateIsToldWhereItIsCertain(String cells, DateOrder expected) {
        assertThat(Evidence.dates(List.of(cells.split("; ")))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Last night's sleep, ",
        "Cramp\u2019s duration, ",
        "Sleep (h), HOURS",
        "Minutes of last night's sleep, MINUTES",
        "Kramper's s, SECONDS"
    })
    void theUnitOfAHeadingIsNoEndOfAWord(String heading, CellUnit unit) {
        Mapping mapping =
                new Mapping(
                        null,
                        null,
                        1,
                        false,
                        RowKind.NIGHTS,
                        null,
                        new CellStyle(null, null, false, null, null),
                        Map.of("sleepHours", new Source(List.of(heading), null, Map.of())),
                        false);
        Sheet sheet =
                new Sheet(
                        TextEncoding.UTF_8,
                        Separator.COMMA,
                        List.of(List.of(heading), List.of("7")));
        assertThat(Proposal.completed(sheet, mapping).fields().get("sleepHours").unit())
                .isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6,5               | [COMMA]        | false",
                "6.5 h; 7          | [POINT]        | false",
                "1.500             | []             | true",
                "0.500             | [POINT]        | false",
                "1.500; 2,5        | [COMMA]        | false",
                "1.234.567         | [COMMA]        | false",
                "1,234.5           | [POINT]        | false",
                "1 234,5           | [COMMA]        | false",
                "6,5; 6.5          | [POINT, COMMA] | true",
                "7; 8              | []             | false"
            })
    void theDecimalSignIsToldWhereItIsCertain(String cells, String shown, boolean open) {
        Evidence.Decimal decimal = Evidence.decimal(List.of(cells.split("; ")));
        assertThat(decimal.shown()).hasToString(shown);
        assertThat(decimal.open()).isEqualTo(open);
    }
}
