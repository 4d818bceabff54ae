package org.crampdiary.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.crampdiary.exchange.csv.CsvDiary;
import org.junit.jupiter.params.provider.MethodSource;

/** One table of an export is changed: the first byte says which, the others are what it holds. */
final class CsvFuzz {

    private static final Map<String, byte[]> TABLES = tables();
    private static final List<String> NAMES = List.copyOf(TABLES.keySet());

    static Stream<byte[]> tableAndContent() {
        return IntStream.range(0, NAMES.size())
                .mapToObj(table -> {
                    byte[] content = TABLES.get(NAMES.get(table));
                    byte[] both = new byte[content.length + 1];
                    both[0] = (byte) table;
                    System.arraycopy(content, 0, both, 1, content.length);
                    return both;
                });
    }

    @MethodSource("tableAndContent")
    @FuzzTest(maxDuration = "", maxExecutions = Readers.INPUTS)
    void aTableIsReadOrRefused(byte[] tableAndContent) throws Exception {
        if (tableAndContent.length > 0) {
            Map<String, byte[]> tables = new LinkedHashMap<>(TABLES);
            tables.put(
                    NAMES.get(Math.floorMod(tableAndContent[0], NAMES.size())),
                    Arrays.copyOfRange(tableAndContent, 1, tableAndContent.length));
            byte[] zip = zip(tables);
            Readers.readOrRefused(() -> Readers.merged(CsvDiary.read(zip, Readers.CLOCK)));
        }
    }

    private static Map<String, byte[]> tables() {
        byte[] file =
                CsvDiary.write(
                        Readers.diaries().findFirst().orElseThrow(), Readers.NOW, Readers.STYLE);
        Map<String, byte[]> tables = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                tables.put(entry.getName(), zip.readAllBytes());
            }
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(Map<String, byte[]> tables) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (Map.Entry<String, byte[]> table : tables.entrySet()) {
                zip.putNextEntry(new ZipEntry(table.getKey()));
                zip.write(table.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
