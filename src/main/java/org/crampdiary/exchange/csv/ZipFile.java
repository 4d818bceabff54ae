package org.crampdiary.exchange.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;

/** The tables in one file. */
final class ZipFile {

    /** So many bytes may all tables have together. */
    static final int MOST_BYTES = 20_000_000;

    /** The same for all files, so that equal diaries make equal files. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ZipFile() {}

    static byte[] write(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(DATE);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    /**
     * The files of an archive, by their names. Nothing is written anywhere, and no more is unpacked
     * than may be in it.
     *
     * @throws Refusal when it has another file, one twice, too much, or is damaged
     */
    static Map<String, byte[]> read(byte[] archive, Set<String> allowed) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        int room = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                String name = entry.getName();
                if (!allowed.contains(name)) {
                    throw Refusal.notDone("exchange.other-zip");
                }
                byte[] content = zip.readNBytes(room + 1);
                room -= content.length;
                if (room < 0) {
                    throw Refusal.notDone("exchange.too-large", MOST_BYTES / 1_000_000);
                }
                if (files.put(name, content) != null) {
                    throw Refusal.notDone("exchange.table-twice", name);
                }
            }
        } catch (IOException
                | IllegalArgumentException e) { // the latter for names that are no text
            throw new Refusal(Refusal.Kind.NOT_DONE, List.of(Phrase.of("exchange.zip-damaged")), e);
        }
        return files;
    }
}
