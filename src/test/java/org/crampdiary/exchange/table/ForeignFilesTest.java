package org.crampdiary.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crampdiary.exchange.Merge;
import org.crampdiary.exchange.table.OpenQuestion.Kind;
import org.crampdiary.model.Diary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people bring: invented files, and how each of their rows is to be read. */
final class ForeignFilesTest {

    private static Mapping mapping(String file) {
        return MappingFile.read(ForeignFile.bytes(file + ".map.json"));
    }

    private static Reading reading(String file, String ending) {
        return ForeignFile.reading(ForeignFile.sheet(file + ending), mapping(file));
    }

    /** The table of the right readings stands beside each file: {@code NAME.expected.txt}. */
    @ParameterizedTest
    @CsvSource({
        "sleep-tracker, .csv",
        "blodtryk,      .csv",
        "symptom-diary, .csv",
        "dagbog,        .txt",
        "spreadsheet,   .csv",
        "app-export,    .csv",
        "form-answers,  .csv",
        "two-headings,  .csv",
        "bed-times,     .csv",
        "krampebog,     .csv",
        "ben,           .csv"
    })
    void everyRowIsReadAsTheTableSays(String file, String ending) {
        String expected =
                new String(ForeignFile.bytes(file + ".expected.txt"), StandardCharsets.UTF_8);
        assertThat(ForeignFile.described(reading(file, ending))).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource({
        "sleep-tracker, .csv",
        "blodtryk,      .csv",
        "symptom-diary, .csv",
        "dagbog,        .txt",
        "spreadsheet,   .csv",
        "app-export,    .csv",
        "form-answers,  .csv",
        "two-headings,  .csv",
        "bed-times,     .csv",
        "krampebog,     .csv",
        "ben,           .csv"
    })
    void importedTwiceNothingChanges(String file, String ending) {
        Diary once = Diary.EMPTY;
        for (int time = 0; time < 2; time++) {
            Filled filled = Filled.of(reading(file, ending), once, ForeignFile.NOW);
            Merge merge = Merge.of(once, filled.entries());
            assertThat(merge.total().changesNothing()).isEqualTo(time == 1);
            assertThat(filled.kept()).isEmpty();
            once = once.apply(merge.accepted());
        }
        assertThat(once.nights().size() + once.cramps().size()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sleep-tracker.csv | UTF_8        | COMMA     | SLEEP  | ",
                "blodtryk.csv      | WINDOWS_1252 | SEMICOLON |        | ROWS []",
                "symptom-diary.csv | UTF_8        | COMMA     | CRAMPS |"
                        + " DATES [03/04/2026 2:10 AM; 03/04/2026 2:00 PM; 03/06/2026 12:30 AM],"
                        + " WORD muscle [foot]",
                "dagbog.txt        | UTF_16       | TAB       | NIGHTS | WORD tiredByDay [måske]",
                "spreadsheet.csv   | UTF_8        | SEMICOLON | CRAMPS | DATE_MEANS [46086]",
                "app-export.csv    | UTF_8        | COMMA     | CRAMPS |"
                        + " DATES [1772586600000; 1774747800000; 1772586600]",
                "bed-times.csv     | UTF_8        | SEMICOLON | SLEEP  | ",
                "krampebog.csv     | WINDOWS_1252 | SEMICOLON | CRAMPS | DATE_MEANS [16-11-2026]",
                "ben.csv           | UTF_8        | COMMA     | CRAMPS | WORD muscle [left foot]"
            })
    void whatIsCertainIsProposedAndTheRestIsAsked(
            String file, TextEncoding encoding, Separator separator, RowKind rows, String asked) {
        Sheet sheet = ForeignFile.sheet(file);
        Mapping proposed = Proposal.of(sheet);
        assertThat(proposed.encoding()).isEqualTo(encoding);
        assertThat(proposed.separator()).isEqualTo(separator);
        assertThat(proposed.rows()).isEqualTo(rows);
        assertThat(
                        String.join(
                                ", ",
                                Proposal.open(sheet, proposed).stream()
                                        .map(ForeignFilesTest::shown)
                                        .toList()))
                .isEqualTo(asked == null ? "" : asked);
    }

    private static String shown(OpenQuestion question) {
        return String.join(
                " ",
                List.of(
                                question.kind().name(),
                                question.field(),
                                "[" + String.join("; ", question.examples()) + "]")
                        .stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    /** What is proposed reads the columns that the mappings beside the files read. */
    @ParameterizedTest
    @CsvSource({
        "sleep-tracker, .csv",
        "symptom-diary, .csv",
        "dagbog,        .txt",
        "spreadsheet,   .csv",
        "app-export,    .csv",
        "bed-times,     .csv",
        "krampebog,     .csv",
        "ben,           .csv"
    })
    void theColumnsAreFound(String file, String ending) {
        Mapping proposed = Proposal.of(ForeignFile.sheet(file + ending));
        assertThat(columns(proposed)).isEqualTo(columns(mapping(file)));
        assertThat(proposed.only()).isEqualTo(mapping(file).only());
    }

    private static Map<String, List<String>> columns(Mapping mapping) {
        Map<String, List<String>> columns = new TreeMap<>();
        mapping.fields().forEach((field, source) -> columns.put(field, source.columns()));
        return columns;
    }

    @Test
    void rowsThatAreNotMeantAreCounted() {
        assertThat(reading("symptom-diary", ".csv").others()).isEqualTo(1);
    }

    @Test
    void ofSeveralTablesThePersonChoosesOne() {
        Sheet sheet = ForeignFile.sheet("spreadsheet.csv");
        assertThat(Headings.of(sheet)).containsExactly(2, 9);
        Mapping second = Proposal.of(sheet, 9, true, RowKind.NIGHTS);
        assertThat(ForeignFile.described(ForeignFile.reading(sheet, second)))
                .isEqualTo(
                        """
                        10: night=2026-03-04 fluidMl=1500.0 heat=false stress=2
                        11: night=2026-03-05 fluidMl=2250.0 heat=true stress=0\
                        """);
    }

    /** Neither order is refused: it is the person who says which. */
    @ParameterizedTest
    @ValueSource(strings = {"DAY_FIRST", "MONTH_FIRST"})
    void theAnswerDecidesAnAmbiguousDate(DateOrder order) {
        Sheet sheet =
                Sheet.read(
                        "Date,Fluid (ml)\n03/04/2026,1500\n".getBytes(StandardCharsets.UTF_8),
                        null,
                        null);
        Mapping proposed = Proposal.of(sheet);
        assertThat(Proposal.open(sheet, proposed))
                .extracting(OpenQuestion::kind)
                .containsExactly(Kind.DATES);
        Mapping answered =
                new Mapping(
                        null,
                        null,
                        1,
                        false,
                        RowKind.NIGHTS,
                        null,
                        new CellStyle(order, null, false, null, null),
                        proposed.fields(),
                        false);
        assertThat(ForeignFile.reading(sheet, answered).nights().getFirst().night())
                .hasToString(order == DateOrder.DAY_FIRST ? "2026-04-03" : "2026-03-04");
    }
}
