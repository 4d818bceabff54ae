package org.crampdiary.store.protection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crampdiary.model.Refusal;

/** Tells protected files from others. */
public final class ProtectedFile {

    private ProtectedFile() {}

    /**
     * Whether a file is a protected diary or a protected backup, by its first bytes; also when the
     * rest is damaged. False when there is no file. Not to be asked of a plain diary that is open
     * here: closing it would drop SQLite's locks.
     */
    public static boolean is(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Header.begins(in.readNBytes(Header.MAGIC.length));
        }
    }

    /** What says how a protected file is opened; empty when it is damaged, and for any other. */
    public static byte[] beginning(Path file) throws IOException {
        try {
            return is(file) ? Header.of(file).bytes() : new byte[0];
        } catch (Refusal _) {
            return new byte[0];
        }
    }

    /**
     * Whether a recovery code opens a protected file, too.
     *
     * @throws IOException when it cannot be read, or there is none
     * @throws Refusal when its header is damaged
     */
    public static boolean hasRecoveryCode(Path file) throws IOException {
        return Header.of(file).hasRecoveryCode();
    }

    /**
     * Whether the passphrase of a diary opens a copy; false when that of one cannot be known.
     *
     * @param beginning of the diary, as {@link #beginning} gives it: it may be open by now
     */
    public static boolean sharesPassphrase(byte[] beginning, Path copy) throws IOException {
        try {
            return beginning.length > 0
                    && is(copy)
                    && Header.read(beginning, "").sharesPassphrase(Header.of(copy));
        } catch (Refusal _) {
            return false;
        }
    }

    /**
     * Looks at the header alone.
     *
     * @throws org.crampdiary.model.Refusal when no secret can open it
     */
    public static void check(Path file) throws IOException {
        Header.of(file);
    }
}
