package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.backup.Backups;
import org.crampdiary.store.protection.ProtectedFile;

/**
 * The first 100 bytes of a diary's file, read before SQLite opens it: a file that is not ours, or
 * newer than the program, is never touched. Offsets: sqlite.org/fileformat2.html, section 1.3.
 */
final class FileHeader {

    /** "Crmp": marks an SQLite file as a diary of this program. */
    static final int APPLICATION_ID = 0x43726D70;

    /** Bytes of a page. */
    static final int PAGE = 4096;

    private static final int LENGTH = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int WRITE_VERSION = 18;
    private static final int READ_VERSION = 19;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION = 68;
    private static final byte ROLLBACK_JOURNAL = 1;

    /** What begins all our files, after the magic: pages of 4,096 bytes, a rollback journal. */
    private static final byte[] OURS = {0x10, 0, ROLLBACK_JOURNAL, ROLLBACK_JOURNAL, 0, 64, 32, 32};

    private static final int CHANGES = 24;
    private static final int PAGES = 28;
    private static final int SCHEMA_FORMAT = 44;
    private static final int LARGEST_ROOT = 52;
    private static final int ENCODING = 56;
    private static final int VALID_FOR = 92;

    private FileHeader() {}

    /**
     * Writes the header of a diary over one that may be damaged, at the beginning of {@code file}.
     *
     * @param pages how many pages the file has
     */
    static void write(ByteBuffer file, int pages) {
        file.put(0, MAGIC).put(MAGIC.length, OURS);
        file.putInt(PAGES, pages).putInt(VALID_FOR, file.getInt(CHANGES));
        file.putInt(SCHEMA_FORMAT, 4).putInt(LARGEST_ROOT, 0).putInt(ENCODING, 1);
        file.putInt(APPLICATION, APPLICATION_ID);
    }

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
        if (ProtectedFile.is(file)) {
            ProtectedFile.check(file);
            return;
        }
        if (!isOfDiary(bytes)) {
            throw Refusal.notOpened(was(file) ? "refusal.damaged" : "refusal.not-a-diary", name);
        }
        if (ByteBuffer.wrap(bytes).getInt(USER_VERSION) > newest) {
            throw Refusal.notOpened("refusal.newer-version", name);
        }
        if (bytes[WRITE_VERSION] != ROLLBACK_JOURNAL || bytes[READ_VERSION] != ROLLBACK_JOURNAL) {
            throw Refusal.notOpened("refusal.other-program", name);
        }
    }

    /** Whether a file that does not begin as a diary was one: backups of it are there. */
    private static boolean was(Path file) throws IOException {
        return Files.size(file) >= PAGE && !new Backups(file).list().isEmpty();
    }

    /**
     * Whether a file is a diary, of whatever version, plain or protected; not to be asked of one
     * that is open here.
     */
    static boolean isOfDiary(Path file) throws IOException {
        return isOfDiary(firstBytes(file)) || ProtectedFile.is(file);
    }

    /** Whether a plain diary begins so. */
    static boolean isOfPlainDiary(byte[] bytes) {
        return isOfDiary(Arrays.copyOf(bytes, LENGTH));
    }

    /** The structure that a diary's file says it has; 0 when it does not look like one. */
    static int version(Path file) throws IOException {
        byte[] bytes = firstBytes(file);
        return isOfDiary(bytes) ? ByteBuffer.wrap(bytes).getInt(USER_VERSION) : 0;
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
