package org.crampdiary.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.crampdiary.model.FieldKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people write them into tables, with units or without. */
final class CellNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "NIGHTS | fluidMl         | -             | -     | 750 ml         | 750",
                "NIGHTS | fluidMl         | -             | COMMA | 1,5 l          | 1500",
                "NIGHTS | fluidMl         | -             | -     | 12 dl          | 1200",
                "NIGHTS | fluidMl         | CL            | -     | 75             | 750",
                "NIGHTS | fluidMl         | ML            | COMMA | 1.250          | 1250",
                "NIGHTS | fluidMl         | ML            | POINT | 1,250.5        | 1250.5",
                "NIGHTS | fluidMl         | ML            | -     | 1 250          | 1250",
                "NIGHTS | fluidMl         | -             | -     | 750            | !",
                "NIGHTS | fluidMl         | ML            | -     | 20 min         | !",
                "NIGHTS | fluidMl         | ML            | -     | 7 pints        | !",
                "NIGHTS | fluidMl         | ML            | -     | -5             | !",
                "NIGHTS | fluidMl         | ML            | POINT | 1,5            | !",
                "NIGHTS | fluidMl         | LITRES        | -     | 20             | !",
                "NIGHTS | fluidMl         | ML            | -     | about 500      | !",
                "NIGHTS | fluidMl         | ML            | -     | 500 or more    | !",
                "NIGHTS | sleepHours      | HOURS         | POINT | 6.5            | 6.5",
                "NIGHTS | sleepHours      | -             | -     | 7 h 30 min     | 7.5",
                "NIGHTS | sleepHours      | -             | -     | 7t 30m         | 7.5",
                "NIGHTS | sleepHours      | -             | -     | 390 minutter   | 6.5",
                "NIGHTS | sleepHours      | CLOCK_HOURS   | -     | 7:45           | 7.75",
                "NIGHTS | sleepHours      | HOURS         | -     | 7:45           | !",
                "NIGHTS | sleepHours      | CLOCK_HOURS   | -     | 7:75           | !",
                "NIGHTS | sleepHours      | CLOCK_HOURS   | -     | 7              | !",
                "CRAMPS | durationSeconds | CLOCK_MINUTES | -     | 2:30           | 150",
                "CRAMPS | durationSeconds | -             | -     | 0:02:30        | 150",
                "CRAMPS | durationSeconds | -             | -     | 1 min. 30 sek. | 90",
                "CRAMPS | durationSeconds | MINUTES       | -     | 0              | !",
                "CRAMPS | severity        | -             | -     | 7/10           | 7",
                "CRAMPS | severity        | -             | -     | 7 af 10        | 7",
                "CRAMPS | severity        | -             | -     | 7/20           | !",
                "CRAMPS | severity        | -             | POINT | 6.5            | !",
                "CRAMPS | severity        | -             | -     | bad            | !",
                "NIGHTS | caffeineCups    | -             | -     | 2 cups         | 2",
                "NIGHTS | caffeineCups    | -             | -     | 2 dl           | !",
                "NIGHTS | alcoholUnits    | -             | -     | 2 Genstande    | 2",
                "NIGHTS | alcoholUnits    | -             | -     | 12 g           | !",
                "NIGHTS | alcoholUnits    | -             | -     | 1 bottle       | !",
                "NIGHTS | cramps          | -             | -     | 2 kramper      | 2",
                "NIGHTS | stress          | -             | -     | 2 cups         | !",
                "NIGHTS | sleepHours      | HOURS         | -     | 7h15           | 7.25",
                "NIGHTS | sleepHours      | HOURS         | -     | 7 t 15         | 7.25",
                "NIGHTS | sleepHours      | HOURS         | -     | 7 15           | !",
                "NIGHTS | sleepHours      | HOURS         | -     | 7h60           | !",
                "NIGHTS | sleepHours      | HOURS         | -     | 7 h 90 min     | !",
                "NIGHTS | sleepHours      | HOURS         | -     | 15 min 7 h     | !",
                "NIGHTS | sleepHours      | HOURS         | -     | 7 h 15 min 30  | 7.2583",
                "CRAMPS | durationSeconds | SECONDS       | -     | 2 min 30       | 150",
                "CRAMPS | durationSeconds | SECONDS       | -     | 2 s 30         | !",
                "CRAMPS | durationSeconds | -             | -     | 0:02:60        | !",
                "NIGHTS | fluidMl         | -             | -     | 0:02:30        | !",
                "NIGHTS | fluidMl         | CLOCK_MINUTES | -     | 2:30           | !",
                "NIGHTS | fluidMl         | -             | -     | 1 l 5 dl       | 1500",
                "NIGHTS | fluidMl         | ML            | -     | 1 l 5          | !"
            })
    void aNumberIsReadInTheUnitOfItsField(
            RowKind rows,
            String field,
            CellUnit unit,
            DecimalSign decimal,
            String cell,
            String expected) {
        Target target = Target.named(rows, field).orElseThrow();
        Source source = new Source(List.of("A"), unit, Map.of());
        String read;
        try {
            double value =
                    new CellNumber(target, source, decimal)
                            .read(cell, (FieldKind.Numeric<?>) target.kind());
            read = value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
        } catch (Unreadable _) {
            read = "!";
        }
        assertThat(read).isEqualTo(expected);
    }
}
