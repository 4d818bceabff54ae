package org.crampdiary.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crampdiary.model.Refusal;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The mapping as a file, which {@code docs/tables.md} describes. */
final class MappingFileTest {

    private static final String BEGINNING = "{\"format\":\"cramp-diary-mapping\",\"version\":1,";

    private static Mapping read(String text) {
        return MappingFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Mapping full =
                new Mapping(
                        TextEncoding.WINDOWS_1252,
                        Separator.TAB,
                        0,
                        true,
                        RowKind.CRAMPS,
                        new Only("#2", Set.of("krampe", "lægkrampe")),
                        new CellStyle(
                                DateOrder.EPOCH_SECONDS,
                                DateMeans.MORNING,
                                true,
                                DecimalSign.COMMA,
                                ZoneId.of("Europe/Copenhagen")),
                        Map.of(
                                "start", new Source(List.of("#1", "#3"), null, Map.of()),
                                "durationSeconds",
                                        new Source(
                                                List.of("#4"),
                                                CellUnit.CLOCK_MINUTES,
                                                Map.of("kort", "30"))),
                        true);
        byte[] file = MappingFile.write(full);
        assertThat(MappingFile.read(file)).isEqualTo(full);
        assertThat(MappingFile.write(MappingFile.read(file))).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sleep-tracker.csv",
                "blodtryk.csv",
                "symptom-diary.csv",
                "dagbog.txt",
                "spreadsheet.csv",
                "app-export.csv"
            })
    void whatIsProposedIsReadBack(String file) {
        Mapping proposed = Proposal.of(ForeignFile.sheet(file));
        assertThat(MappingFile.read(MappingFile.write(proposed))).isEqualTo(proposed);
    }

    @Test
    void wordsAreReadInWhicheverCase() {
        Mapping mapping =
                read(
                        BEGINNING
                                + "\"rows\":\"cramps\",\"fields\":{\"woke\":{\"columns\":\"Vågnet\","
                                + "\"words\":{\"VÅGEN\":\"yes\"}}}}");
        assertThat(mapping.fields().get("woke"))
                .isEqualTo(new Source(List.of("Vågnet"), null, Map.of("vagen", "yes")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"rows\":\"weeks\"}`              | rows: must be one of cramps, nights, sleep.",
                "`\"rows\":3}`                      | rows: must be one of cramps, nights, sleep.",
                "`\"colour\":3}`                    | colour: this name is not part of the format. Check its spelling, or remove it.",
                "`\"headerRow\":-1}`                | headerRow: must be a whole number from 0 to 100000.",
                "`\"headerRow\":\"1\"}`             | headerRow: must be a whole number from 0 to 100000.",
                "`\"headerRow\":100001}`            | headerRow: must be a whole number from 0 to 100000.",
                "`\"twelveHour\":\"yes\"}`          | twelveHour: must be true or false; in a table, yes or no.",
                "`\"zone\":\"Jylland\"}`            | zone: must be a time zone such as Europe/Copenhagen.",
                "`\"only\":[]}`                     | only: must be an object in braces.",
                "`\"only\":{\"column\":\"A\"}}`     | only.words: is missing; without it the entry cannot be imported.",
                "`\"only\":{\"column\":[\"A\",\"B\"],\"words\":\"x\"}}` | only.column: must be a text in quotation marks.",
                "`\"fields\":{\"sta\\u001b[2Jrt\":{}}}`          | fields.sta?[2Jrt.columns: is missing; without it the entry cannot be imported.",
                "`\"fields\":{\"woke\":{\"columns\":\"A\",\"words\":{\"j\\u0007a\":1}}}}` | fields.woke.words.j?a: must be a text in quotation marks.",
                "`\"fields\":{\"woke\":{\"columns\":\"A\",\"words\":{\"JA\":\"1\",\"ja\":\"0\"}}}}` | fields.woke.words.ja: this word stands there twice, spelled differently. Remove one of the two.",
                "`\"rows\":\"cramps\",\"fields\":{\"severity\":{\"columns\":\"A\",\"unit\":\"ml\"}}}` | fields.severity.unit: this name is not part of the format. Check its spelling, or remove it.",
                "`\"rows\":\"nights\",\"fields\":{\"fluidMl\":{\"columns\":\"A\",\"unit\":\"hours\"}}}` | fields.fluidMl.unit: must be one of ml, cl, dl, litres.",
                "`\"rows\":\"cramps\",\"fields\":{\"start\":{\"columns\":\"A\",\"words\":{\"x\":\"\"}}}}` | fields.start.words: this name is not part of the format. Check its spelling, or remove it.",
                "`\"rows\":\"cramps\",\"fields\":{\"note\":{\"columns\":\"A\",\"words\":{\"x\":\"\"}}}}` | fields.note.words: this name is not part of the format. Check its spelling, or remove it.",
                "`\"only\":{\"words\":\"A\"}}`      | only.column: is missing; without it the entry cannot be imported.",
                "`\"fields\":{\"start\":{}}}`       | fields.start.columns: is missing; without it the entry cannot be imported.",
                "`\"fields\":{\"start\":{\"columns\":[]}}}`   | fields.start.columns: must be a text, or a list of at least one.",
                "`\"fields\":{\"start\":{\"columns\":[3]}}}`  | fields.start.columns: must be a text, or a list of at least one.",
                "`\"fields\":{\"start\":{\"columns\":\"A\",\"unit\":\"ell\"}}}` | fields.start.unit: must be one of ml, cl, dl, litres, seconds, minutes, hours, clock-hours, clock-minutes.",
                "`\"fields\":{\"woke\":{\"columns\":\"A\",\"words\":{\"ja\":1}}}}` | fields.woke.words.ja: must be a text in quotation marks.",
                "`\"rows\":\"sleep\",\"fields\":{\"severity\":{\"columns\":\"A\"}}}` | fields.severity: such rows do not have this field. They have start, end, sleepHours, nap."
            })
    void whatIsWrongIsNamedWithItsPath(String rest, String sentence) {
        Messages english = new Messages(Language.ENGLISH);
        assertThatThrownBy(() -> read(BEGINNING + rest))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.sentences().stream().map(english::text))
                                        .contains(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nonsense                                             | table.map-not-json",
                "`[]`                                                 | table.map-not-json",
                "`{\"format\":\"cramp-diary\",\"version\":1}`         | table.map-not-json",
                "`{\"format\":\"cramp-diary-mapping\"}{}`             | table.map-not-json",
                "`{\"format\":\"cramp-diary-mapping\",\"version\":2}` | table.map-version",
                "`{\"format\":\"cramp-diary-mapping\",\"version\":9999999999}` | table.map-version",
                "`{\"format\":\"cramp-diary-mapping\",\"version\":0}` | exchange.version",
                "`{\"format\":\"cramp-diary-mapping\",\"version\":1.9}` | exchange.version",
                "`{\"format\":\"cramp-diary-mapping\",\"version\":\"1\"}` | exchange.version",
                "`{\"format\":\"cramp-diary-mapping\"}` | exchange.version"
            })
    void anotherFileIsNoMapping(String text, String key) {
        assertThatThrownBy(() -> read(text)).hasMessageContaining(key);
    }

    @Test
    void itIsUtf8WithItsMarkOrWithout() {
        String text =
                BEGINNING + "\"rows\":\"nights\",\"fields\":{\"note\":{\"columns\":\"Væske\"}}}";
        assertThat(read("\ufeff" + text)).isEqualTo(read(text));
        assertThatThrownBy(() -> MappingFile.read(text.getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageContaining("table.map-not-json");
    }

    @Test
    void aLargeFileIsNoMapping() {
        assertThatThrownBy(() -> MappingFile.read(new byte[MappingFile.MOST_BYTES + 1]))
                .hasMessageContaining("table.map-not-json");
    }
}
