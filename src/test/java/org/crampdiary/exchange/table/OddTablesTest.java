package org.crampdiary.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crampdiary.exchange.Merge;
import org.crampdiary.model.Diary;
import org.crampdiary.model.DiaryYears;
import org.crampdiary.model.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a table holds, it is read or refused with a sentence; nothing else is thrown. */
final class OddTablesTest {

    private static final int ROUNDS = 400;

    /** What turns up in tables, and what has broken readers of them. */
    private static final List<String> CELLS =
            List.of(
                    "",
                    "0",
                    "-1",
                    "1",
                    "7",
                    "7/10",
                    "99999999999999999999",
                    "1,5",
                    "1.500",
                    "2:30",
                    "25:61",
                    "2 PM",
                    "13 PM",
                    "12:00 AM",
                    "None",
                    "ja",
                    "no",
                    "x",
                    "left calf",
                    "\u0000",
                    "2026-03-04",
                    "2026-03-04 02:10",
                    "2026-03-04T02:10:00+99:00",
                    "29.02.2025",
                    "04/03/26",
                    "9999-12-31 23:59",
                    "1900-01-01 00:00",
                    "1900-01-01 03:00",
                    "1900-01-01",
                    "999999",
                    "46085,999999999",
                    "9999999999999",
                    "0.9999999",
                    "31. feb 2026",
                    "\"",
                    "a\nb",
                    "=1+1",
                    "\ud83d\ude00",
                    "1'000",
                    "1 h 5",
                    "h",
                    "30000 h",
                    "2026-10-25 02:30",
                    "2026-03-29 02:30",
                    "#1",
                    "7 t 30 min",
                    "5 of 10",
                    "😀 12",
                    "1:2:3",
                    "100:00",
                    "0:00:00",
                    "+01:00",
                    "Z");

    private static final List<String> HEADINGS =
            List.of(
                    "Date",
                    "Time",
                    "Start",
                    "End",
                    "Severity",
                    "Duration",
                    "Side",
                    "Where",
                    "Woke",
                    "Fluid (ml)",
                    "Alcohol",
                    "Sleep",
                    "Stress",
                    "Hot",
                    "Cramps",
                    "Note",
                    "Nap",
                    "",
                    "Aften",
                    "Symptom");

    private static String table(Random random) {
        List<String> rows = new ArrayList<>();
        int width = 1 + random.nextInt(6);
        rows.add(row(random, HEADINGS, width));
        for (int row = random.nextInt(8); row >= 0; row--) {
            rows.add(row(random, CELLS, width + random.nextInt(2) * random.nextInt(2)));
        }
        return String.join("\n", rows);
    }

    private static <T> T any(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String row(Random random, List<String> from, int width) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String cell = any(random, from);
            boolean quoted = random.nextInt(4) > 0;
            cells.add(quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
        }
        return String.join(";", cells);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyTableIsReadOrRefused(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String text = table(random);
            RowKind rows = any(random, List.of(RowKind.values()));
            DateOrder order = any(random, List.of(DateOrder.values()));
            assertThatCode(() -> read(text, rows, order))
                    .as("seed %d, %s, %s: %s", seed, rows, order, text)
                    .doesNotThrowAnyException();
        }
    }

    /**
     * With the answers that a person could give, so that more than the first question is reached.
     */
    private static void read(String text, RowKind rows, DateOrder order) {
        try {
            Sheet sheet =
                    Sheet.read(text.getBytes(StandardCharsets.UTF_8), null, Separator.SEMICOLON);
            Mapping proposed = Proposal.of(sheet, 1, false, rows);
            Proposal.of(sheet);
            Mapping answered =
                    new Mapping(
                            null,
                            null,
                            1,
                            false,
                            rows,
                            null,
                            new CellStyle(order, DateMeans.MORNING, false, DecimalSign.COMMA, null),
                            withUnits(proposed),
                            true);
            Reading reading = ForeignFile.reading(sheet, answered);
            Filled filled = Filled.of(reading, Diary.EMPTY, ForeignFile.NOW);
            Diary read = Diary.EMPTY.apply(Merge.of(Diary.EMPTY, filled.entries()).change());
            assertThat(read.nights()).allMatch(night -> DiaryYears.contain(night.night()));
            assertThat(read.cramps()).allMatch(cramp -> DiaryYears.contain(cramp.night()));
            reading.sentences();
        } catch (Refusal _) {
            // a sentence
        }
    }

    private static Map<String, Source> withUnits(Mapping mapping) {
        Map<String, Source> sources = new HashMap<>(mapping.fields());
        sources.replaceAll((field, source) ->
                new Source(
                        source.columns(),
                        field.equals("fluidMl") ? CellUnit.DL : CellUnit.CLOCK_HOURS,
                        Map.of("x", "", "h", "yes")));
        return sources;
    }

    /** Nothing grows with the square of what stands in a file. */
    @ParameterizedTest
    @CsvSource({
        "'0123456789', 2000",
        "'1 ', 10000",
        "'1,', 9000",
        "'a ', 10000",
        "'1:', 10000",
        "'1,', 10000",
        "',234', 5000",
        "'T', 20000",
        "', ', 10000",
        "'kl.', 6000",
        "'at ', 6000"
    })
    void aLongCellIsAProblemOfItsRow(String part, int times) {
        for (String before : List.of("", "1", "2026-03-04 ")) {
            aLongCell(
                    (before + part.repeat(times))
                            .substring(
                                    0, Math.min(before.length() + part.length() * times, 20_000)));
        }
    }

    private static void aLongCell(String cell) {
        for (RowKind rows : RowKind.values()) {
            for (DateOrder order : DateOrder.values()) {
                String text =
                        "Date;Start;End;Duration;Sleep;Cramps\n" + ("\"" + cell + "\";").repeat(6);
                assertThatCode(() -> read(text, rows, order)).doesNotThrowAnyException();
            }
        }
    }
}
