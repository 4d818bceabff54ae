package org.crampdiary.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.crampdiary.model.Diary;
import org.crampdiary.model.RandomDiaries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that are not ours, or are meant to do harm. */
class ZipLimitsTest {

    private static Map<String, String> empty() {
        return Tables.of(Diary.EMPTY, Tables.ENGLISH);
    }

    private static String onlyRefusal(Map<String, String> tables) {
        assertThat(Tables.refusals(Tables.zip(tables))).hasSize(1);
        return Tables.refusals(Tables.zip(tables)).getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../nights.csv",
                "/etc/passwd",
                "C:\\nights.csv",
                "diary/nights.csv",
                "nights.csv/",
                "NIGHTS.CSV",
                "nights.csv\u0000",
                "word/document.xml",
                "more.csv"
            })
    void onlyTheTablesByTheirNamesMayBeInIt(String name) {
        Map<String, String> tables = empty();
        tables.put(name, "");
        assertThat(onlyRefusal(tables)).startsWith("This zip is not an export of Cramp Diary");
    }

    @Test
    void aTableTwiceIsRefused() {
        Map<String, String> tables = empty();
        tables.put("nights.csw", tables.get("nights.csv"));
        byte[] zip = Tables.zip(tables);
        byte[] name = "nights.csw".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + name.length <= zip.length; i++) {
            if (Arrays.equals(zip, i, i + name.length, name, 0, name.length)) {
                zip[i + name.length - 1] = 'v';
            }
        }
        assertThat(Tables.refusals(zip))
                .containsExactly("nights.csv is in the zip twice. Export the diary anew.");
    }

    @Test
    void aTableThatIsMissingIsNamed() {
        Map<String, String> tables = empty();
        tables.remove("activities.csv");
        assertThat(onlyRefusal(tables)).startsWith("activities.csv is missing in the zip");
        tables = empty();
        tables.remove("about.csv");
        assertThat(onlyRefusal(tables)).startsWith("This zip is not an export");
    }

    /** 21 MB in 21 kB: unpacked only as far as shows that it is too much. */
    @Test
    void aBombIsRefused() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("nights.csv", "0".repeat(21_000_000));
        assertThat(Tables.zip(tables)).hasSizeLessThan(30_000);
        assertThat(onlyRefusal(tables)).startsWith("The file holds more than 20 MB");
        tables.put("nights.csv", "0".repeat(10_500_000));
        tables.put("cramps.csv", "0".repeat(10_500_000));
        assertThat(onlyRefusal(tables)).startsWith("The file holds more than 20 MB");
    }

    @Test
    void rowsCellsAndColumnsAreLimited() {
        Map<String, String> tables = empty();
        String header = "cramp,muscle,side\n";
        tables.put("sites.csv", header + ",,\n".repeat(100_001));
        assertThat(onlyRefusal(tables)).startsWith("The tables have more than 100,000 rows");
        tables.put("sites.csv", header + ",,\n".repeat(60_000));
        tables.put(
                "remedies.csv", "cramp,remedy,effect,minutesToRelief\n" + ",,,\n".repeat(60_000));
        assertThat(onlyRefusal(tables)).startsWith("The tables have more than 100,000 rows");
        tables = empty();
        tables.put("sites.csv", header + "x".repeat(20_003) + ",,\n");
        assertThat(onlyRefusal(tables)).startsWith("sites.csv, row 2: a quotation mark");
        tables.put("sites.csv", header + ",".repeat(1_000_000));
        assertThat(onlyRefusal(tables)).startsWith("sites.csv, row 2: a quotation mark");
    }

    @Test
    void aCutOffOrChangedZipIsReadOrRefused() {
        byte[] zip = CsvDiary.write(RandomDiaries.entries(3), Tables.NOW, Tables.ENGLISH);
        int refused = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            byte[] changed = zip.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            refused += Tables.refusals(changed).isEmpty() ? 0 : 1;
        }
        assertThat(refused).isPositive();
        for (int length = 0; length < zip.length / 2; length += 997) {
            assertThat(Tables.refusals(Arrays.copyOf(zip, length))).hasSizeGreaterThan(0);
        }
    }

    @Test
    void changedRowsAreReadOrRefused() {
        List<Map<String, String>> exports =
                LongStream.range(0, 10)
                        .mapToObj(seed -> Tables.of(RandomDiaries.entries(seed), Tables.DANISH))
                        .toList();
        int refused = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Map<String, String> tables = new LinkedHashMap<>(exports.get(seed % 10));
            for (int i = random.nextInt(2); i >= 0; i--) {
                tables.computeIfPresent(
                        random.nextBoolean() ? "nights.csv" : "cramps.csv",
                        (_, text) -> changedRow(text, random));
            }
            refused += Tables.refusals(Tables.zip(tables)).isEmpty() ? 0 : 1;
        }
        assertThat(refused).isBetween(100, 190);
    }

    /**
     * The text with one sign put somewhere below the names of the columns, or in another's place; a
     * digit becomes another digit, which can often be read.
     */
    private static String changedRow(String text, Random random) {
        String signs = ";\"\r\n'=,.-0aæ\ufeff\u0000🦵";
        int header = text.indexOf('\n') + 1;
        int at = header + random.nextInt(text.length() - header + 1);
        if (at < text.length() && Character.isDigit(text.charAt(at))) {
            return text.substring(0, at) + random.nextInt(10) + text.substring(at + 1);
        }
        int sign = random.nextInt(signs.length());
        return new StringBuilder(text)
                .replace(at, at + random.nextInt(3), signs.substring(sign, sign + 1))
                .toString();
    }
}
