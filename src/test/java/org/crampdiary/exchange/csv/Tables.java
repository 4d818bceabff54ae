package org.crampdiary.exchange.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Refusal;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;

/** Exports as their tables, to be looked at and changed. */
final class Tables {

    static final Instant NOW = Instant.parse("2026-03-20T09:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final CsvStyle ENGLISH = CsvStyle.of(Locale.UK);
    static final CsvStyle DANISH = CsvStyle.of(Locale.of("da", "DK"));

    private static final Messages WORDS = new Messages(Language.ENGLISH);

    private Tables() {}

    static Map<String, String> of(Diary diary, CsvStyle style) {
        Map<String, String> tables = new LinkedHashMap<>();
        byte[] bytes = CsvDiary.write(diary, NOW, style);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                tables.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }

    static byte[] zip(Map<String, String> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> table : tables.entrySet()) {
                zip.putNextEntry(new ZipEntry(table.getKey()));
                zip.write(table.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The English sentences of the refusal; none when the file is read. */
    static List<String> refusals(byte[] zip) {
        try {
            CsvDiary.read(zip, CLOCK);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.sentences().stream().map(WORDS::text).toList();
        }
    }
}
