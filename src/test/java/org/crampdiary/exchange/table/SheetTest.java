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
        "'<?xml a=\"1\"', UTF_8,      exchange.other-kind",
        "'\n<!DOCTYPE',  UTF_8,        exchange.other-kind",
        "'  \n ',       UTF_8,        exchange.empty",
        "'a,\u0081',    WINDOWS_1252, table.other-encoding",
        "'a,\u00e6',    UTF_8,        table.other-encoding"
    })
    void whatIsNoTextIsRefused(String text, TextEncoding said, String key) {
        byte[] file = text.getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Sheet.read(file, said, null)).hasMessageContaining(key);
    }

    /** What is said of a file that cannot be imported depends on it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "When;How bad/4.3.2026;7                                     | true",
                "When;How bad;/onsdag den 4. marts 2026;slem;/5. marts 2026;; | true",
                "My diary/Kept by me//Date,Note/2026-03-04,bad               | true",
                "Dear Anna,/On 4 March, I had a cramp, a bad one./Yours, Bo  | false",
                "Only one column/4.3.2026/5.3.2026                           | false",
                "<a><b x=\"1\">1, 2</b>/1, 2/1, 2</a>                      | false",
                "BEGIN:VCALENDAR/1;2/3;4                                     | false"
            })
    void aTableIsToldFromOtherTexts(String text, boolean table) {
        assertThat(TableSigns.table(read(text.replace("/", "\n")))).isEqualTo(table);
    }

    @Test
    void theBeginningIsTheFirstRowsOnly() {
        byte[] file = ("1;2\n".repeat(100_001) + "\"never closed").getBytes(StandardCharsets.UTF_8);
        assertThat(Sheet.beginning(file).rows()).hasSize(100);
    }

    @Test
    void limitsAreThoseOfOurOwnTables() {
        assertThatThrownBy(() -> Sheet.read(new byte[JsonDiary.MOST_BYTES + 1], null, null))
                .hasMessageContaining("exchange.too-large");
        assertThatThrownBy(() -> read("a,b\n".repeat(100_001)))
                .hasMessageContaining("exchange.too-many-rows");
        assertThat(read("1,2,3,4,5,6,7,8,9,10\n".repeat(100_000)).rows()).hasSize(100_000);
        assertThatThrownBy(() -> read("1,2,3,4,5,6,7,8,9,10,11\n".repeat(100_000)))
                .hasMessageContaining("table.too-many-cells");
        assertThatThrownBy(() -> read(",".repeat(100))).hasMessageContaining("table.row-broken");
    }
}
