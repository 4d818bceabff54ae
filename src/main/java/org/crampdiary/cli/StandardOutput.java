package org.crampdiary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the answers of this process go. */
public final class StandardOutput {

    /** What a shell tells of a usual tool whose reader has gone, as {@code head} does: SIGPIPE. */
    static final int READER_GONE = 128 + 13;

    /** The bits of a Unix mode that say what it is, and a pipe's. */
    private static final int KIND = 0170000;

    private static final int PIPE = 0010000;

    private StandardOutput() {}

    /**
     * Whether it is a pipe, into which nothing can be written only when nobody reads any more. What
     * the system says of a failed write is in its own language. False where that is not to be
     * known.
     */
    public static boolean isPipe() {
        try {
            int mode = (Integer) Files.getAttribute(Path.of("/dev/fd/1"), "unix:mode");
            return (mode & KIND) == PIPE;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException _) {
            return false; // no Unix
        }
    }
}
