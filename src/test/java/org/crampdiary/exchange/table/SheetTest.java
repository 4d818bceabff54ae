package org.crampdiary.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crampdiary.exchange.json.JsonDiary;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text files as rows. */
final class SheetTest {

    private static Sheet read(String text) {
        return Sheet.read(text.getBytes(StandardCharsets.UTF_8), null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,        '',       UTF_8",
        "UTF-8,        '\ufeff', UTF_8",
        "UTF-16LE,     '\ufeff', UTF_16",
        "UTF-16BE,     '\ufeff', UTF_16",
        "windows-1252, '',       WINDOWS_1252"
    })
    void theEncodingIsToldFromTheBytes(String charset, String mark, TextEncoding expected) {
        byte[] file = (mark + "Væske;Søvn\n1;2\n").getBytes(Charset.forName(charset));
        Sheet sheet = Sheet.read(file, null, null);
        assertThat(sheet.encoding()).isEqualTo(expected);
        assertThat(sheet.rows()).containsExactly(List.of("Væske", "Søvn"), List.of("1", "2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a;b/1,5;2,5                 | SEMICOLON",
                "a,b/\"1;2;3\",4/5,6         | COMMA",
                "a;b,c/d;e/f;g               | SEMICOLON",
                "alone/1/2                   | COMMA",
                "sep=;/a,b,c;d/1,2,3;4       | SEMICOLON",
                "sep=,/a;b/1,2               | COMMA",
                "sep=!/a;b/1;2               | SEMICOLON"
            })
    void theSeparatorIsToldFromTheText(String text, Separator expected) {
        assertThat(read(text.replace("/", "\n")).separator()).isEqualTo(expected);
    }

    @Test
    void rowsAreCountedAsASpreadsheetCountsThem() {
        Sheet sheet = read("sep=;\r\n\r\n a ;\"b\nc\";;\r\n1;2\r\n");
        assertThat(sheet.rows())
                .containsExactly(List.of(), List.of("a", "b\nc"), List.of("1", "2"));
        assertThat(sheet.hasColumns()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a,b/1,2/3,\"never closed/4,5 | 3",
                "a,b/\"1\"x,2                 | 2",
                "\"a,b                        | 1"
            })
    void anUnclosedQuotationMarkNamesItsRow(String text, String row) {
        assertThatThrownBy(() ->
                        Sheet.read(
                                text.strip().replace("/", "\n").getBytes(StandardCharsets.UTF_8),
                                null,
                                Separator.COMMA))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.sentences())
                                        .containsExactly(Phrase.of("table.row-broken", row)));
    }

    @ParameterizedTest
    @CsvSource({
        "'a,b\0c',      UTF_8,        exchange.other-kind",
        "'  \n ',       UTF_8,        exchange.empty",
        "'a,\u0081',    WINDOWS_1252, table.other-encoding",
        "'a,\u00e6',    UTF_8,        table.other-encoding"
    })
    void whatIsNoTextIsRefused(String text, TextEncoding said, String key) {
        byte[] file = text.getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Sheet.read(file, said, null)).hasMessageContaining(key);
    }

    @Test
    void limitsAreThoseOfOurOwnTables() {
        assertThatThrownBy(() -> Sheet.read(new byte[JsonDiary.MOST_BYTES + 1], null, null))
                .hasMessageContaining("exchange.too-large");
        assertThatThrownBy(() -> read("a,b\n".repeat(100_001)))
                .hasMessageContaining("exchange.too-many-rows");
        assertThatThrownBy(() -> read(",".repeat(100))).hasMessageContaining("table.row-broken");
    }
}
