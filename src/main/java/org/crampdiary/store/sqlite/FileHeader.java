package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.crampdiary.model.Refusal;

/**
 * The first 100 bytes of a diary's file, read before SQLite opens it: a file that is not ours, or
 * newer than the program, is never touched. Offsets: sqlite.org/fileformat2.html, section 1.3.
 */
final class FileHeader {

    /** "Crmp": marks an SQLite file as a diary of this program. */
    static final int APPLICATION_ID = 0x43726D70;

    private static final int LENGTH = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int WRITE_VERSION = 18;
    private static final int READ_VERSION = 19;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION = 68;
    private static final byte ROLLBACK_JOURNAL = 1;

    private FileHeader() {}

    /**
     * Throws a {@link Refusal} when the file is not a diary that this program can open.
     *
     * @param newest the newest structure that the program knows
     */
    static void check(Path file, int newest) throws IOException {
        String name = file.getFileName().toString();
        if (!Files.isRegularFile(file)) {
            throw Refusal.notOpened("refusal.not-a-diary", name);
        }
        byte[] bytes = firstBytes(file);
        if (bytes.length == 0) {
            throw Refusal.notOpened("refusal.empty-file", name);
        }
        if (!isOfDiary(bytes)) {
            throw Refusal.notOpened("refusal.not-a-diary", name);
        }
        if (ByteBuffer.wrap(bytes).getInt(USER_VERSION) > newest) {
            throw Refusal.notOpened("refusal.newer-version", name);
        }
        if (bytes[WRITE_VERSION] != ROLLBACK_JOURNAL || bytes[READ_VERSION] != ROLLBACK_JOURNAL) {
            throw Refusal.notOpened("refusal.other-program", name);
        }
    }

    /** Whether a file is a diary, of whatever version; not to be asked of one that is open here. */
    static boolean isOfDiary(Path file) throws IOException {
        return isOfDiary(firstBytes(file));
    }

    private static boolean isOfDiary(byte[] bytes) {
        return bytes.length == LENGTH
                && Arrays.equals(MAGIC, 0, MAGIC.length, bytes, 0, MAGIC.length)
                && ByteBuffer.wrap(bytes).getInt(APPLICATION) == APPLICATION_ID;
    }

    private static byte[] firstBytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LENGTH);
        }
    }
}
