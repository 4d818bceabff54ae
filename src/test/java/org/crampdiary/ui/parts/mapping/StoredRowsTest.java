package org.crampdiary.ui.parts.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crampdiary.exchange.table.CellStyle;
import org.crampdiary.exchange.table.CellUnit;
import org.crampdiary.exchange.table.DateMeans;
import org.crampdiary.exchange.table.DateOrder;
import org.crampdiary.exchange.table.DecimalSign;
import org.crampdiary.exchange.table.Mapping;
import org.crampdiary.exchange.table.Reading;
import org.crampdiary.exchange.table.RowKind;
import org.crampdiary.exchange.table.Sheet;
import org.crampdiary.exchange.table.Source;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;

/** What stands in the preview is what is stored: no number is rounded. */
final class StoredRowsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

    /** A table of two rows, whose headings are the fields, some with their unit behind a colon. */
    private static List<String> firstRow(RowKind rows, String text) {
        return firstRow(rows, text, new Messages(Language.ENGLISH));
    }

    private static List<String> firstRow(RowKind rows, String text, Messages messages) {
        Sheet sheet =
                Sheet.read(text.replace(" / ", "\n").getBytes(StandardCharsets.UTF_8), null, null);
        Map<String, Source> fields = new HashMap<>();
        for (String heading : text.substring(0, text.indexOf(" / ")).split(",", -1)) {
            String[] parts = heading.split(":", -1);
            CellUnit unit =
                    Arrays.stream(CellUnit.values())
                            .filter(each -> parts.length > 1 && each.code().equals(parts[1]))
                            .findFirst()
                            .orElse(null);
            fields.put(parts[0], new Source(List.of(heading), unit, Map.of()));
        }
        CellStyle style =
                new CellStyle(
                        DateOrder.YEAR_FIRST, DateMeans.EVENING, false, DecimalSign.POINT, null);
        Mapping mapping = new Mapping(null, null, 1, false, rows, null, style, fields, false);
        Reading reading = Reading.of(sheet, mapping, ZONE, NOW);
        return StoredRows.of(reading, rows, messages).rows().getFirst();
    }

    @Test
    void ofANight() {
        assertThat(
                        firstRow(
                                RowKind.NIGHTS,
                                "night,sleepHours:hours,fluidMl:ml,alcoholUnits,caffeineCups,sittingHours:hours / 2026-03-03,6.75,1234.5678,1.2345,2.125,5.0625"))
                .contains("6.75 h", "1.2345678 L", "1.2345 units", "2.125 cups", "5.0625 h");
    }

    @Test
    void ofWhoCountsInOunces() {
        assertThat(
                        firstRow(
                                RowKind.NIGHTS,
                                "night,fluidMl:ml / 2026-03-03,251.3748",
                                new Messages(Language.ENGLISH, true)))
                .contains("8.5 fl oz");
    }

    @Test
    void ofACramp() {
        assertThat(
                        firstRow(
                                RowKind.CRAMPS,
                                "start,durationSeconds:seconds,minutesToResleep:minutes,sorenessHours:hours / 2026-03-04 03:12:40,754.25,61.5,1.125"))
                .contains("4 March 2026, 03:12:40", "12 min 34.25 s", "1 h 1 min 30 s", "1.125 h");
        assertThat(
                        firstRow(
                                RowKind.CRAMPS,
                                "start,durationSeconds:seconds,minutesToResleep:minutes / 2026-03-04 03:12,601,60"))
                .contains("4 March 2026, 03:12", "10 min 1 s", "1 h");
        assertThat(
                        firstRow(
                                RowKind.CRAMPS,
                                "start,durationSeconds:seconds,minutesToResleep:minutes / 2026-03-04 03:12,1.5,0"))
                .contains("1.5 s", "0 s");
    }

    @Test
    void ofSleep() {
        assertThat(firstRow(RowKind.SLEEP, "start,end / 2026-03-03 23:15,2026-03-04 06:00"))
                .contains("6.75 h");
    }
}
