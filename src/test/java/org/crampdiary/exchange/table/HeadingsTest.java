package org.crampdiary.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A,B,C / 1,2,3                                     | [1]",
                "Title / A,B,C / 1,2,3 / A,B,C / 1,2,3             | [2]",
                // a second table may have two columns, a line below a title may not
                "A,B,C / 1,2,3 / `` / A,D / 1,2                    | [1, 4]",
                "A,B,C / 1,2,3 / `` / Drinks / A,D / 1,2           | [1, 5]",
                "A,B,C / 1,2,3 / x,y / 1,2                         | [1]",
                "A,B,C / 1,2,3 / Drinks / A,D / 1,2                | [1]",
                "Name,Ole / 1,2 / `` / A,B,C / 1,2,3               | [4]",
                // the same heading twice
                "time,Severity,Severity,,length,note / 1,2,3       | [1]",
                "A,A / 1,2                                         | []",
                "A,B,C / 1,2,3 / yes,yes,left,calf / 1,2,3         | [1]",
                "1,2,3 / 4,5,6                                     | []"
            })
    void theRowsOfHeadingsAreFound(String text, String rows) {
        byte[] file = text.replace(" / ", "\n").replace("``", "").getBytes(StandardCharsets.UTF_8);
        assertThat(Headings.of(Sheet.read(file, null, Separator.COMMA))).hasToString(rows);
    }
}
