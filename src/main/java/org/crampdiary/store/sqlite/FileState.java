package org.crampdiary.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * Which file lies under a name, and as it was left. Read without opening the file.
 *
 * @param key device and inode; null where the file system has none, as on Windows
 * @param size in bytes
 */
record FileState(@Nullable Object key, FileTime created, long size, FileTime modified) {

    static FileState of(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileState(now.fileKey(), now.creationTime(), now.size(), now.lastModifiedTime());
    }

    /** Whether it is the same file, whatever is in it; without inodes its birth says so. */
    boolean isOfSameFile(FileState other) {
        return key != null ? key.equals(other.key) : created.equals(other.created);
    }
}
