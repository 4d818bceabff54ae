package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.crampdiary.model.Phrase;
import org.crampdiary.store.PrivateFiles;
import org.crampdiary.store.place.SharedDisk;

/** Whether the disk of a diary lets one program keep others out of a file. */
final class DiskLocks {

    private static final Logger LOG = System.getLogger(DiskLocks.class.getName());

    private static final String NAME = ".cramps-lock-";

    /** What it asks with, which a killed program leaves. */
    private static final Pattern LEFT =
            Pattern.compile(Pattern.quote(NAME) + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private DiskLocks() {}

    /** Whether a file is only there because a program was killed while it asked, or asks now. */
    static boolean isLeft(Path file) {
        return LEFT.matcher(file.getFileName().toString()).matches();
    }

    /**
     * Asks for a lock on a file that nobody else knows. A disk without locks may refuse all of them
     * with the answer that somebody else has it (fcntl(2), {@code EACCES}). True as well when no
     * file can be made there.
     */
    static boolean areGiven(Path folder) {
        Path unknown = folder.resolve(NAME + UUID.randomUUID());
        try {
            PrivateFiles.createFile(unknown);
            try (FileChannel channel = FileChannel.open(unknown, StandardOpenOption.WRITE)) {
                return channel.tryLock() != null;
            } finally {
                Files.deleteIfExists(unknown); // another program may take it for a killed one's
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "whether the disk has locks is not known", e);
            return true;
        }
    }

    /** That a diary lies on a disk without locks, by the name of that disk. */
    static Phrase missing(Path file) {
        return missing(file, SharedDisk.of(file.toAbsolutePath().resolveSibling("")));
    }

    static Phrase missing(Path file, Optional<String> disk) {
        String name = file.getFileName().toString();
        return disk.map(kind -> Phrase.of("refusal.no-locks-shared", name, kind))
                .orElseGet(() -> Phrase.of("refusal.no-locks", name));
    }
}
