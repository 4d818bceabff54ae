package org.crampdiary.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What lies in a folder, read whole: a disk may fail in the middle of it. Any thread. */
public final class FolderContent {

    private FolderContent() {}

    /**
     * All that lies in it, in the order of the names; nothing where there is no folder.
     *
     * @throws IOException when it cannot be read
     */
    public static List<Path> of(Path folder) throws IOException {
        return all(folder, 1);
    }

    /**
     * The same of it and of the folders in it.
     *
     * @throws IOException when one of them cannot be read
     */
    public static List<Path> twoDeep(Path folder) throws IOException {
        return all(folder, 2);
    }

    private static List<Path> all(Path folder, int depth) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = depth == 1 ? Files.list(folder) : Files.walk(folder, depth)) {
            return found.filter(path -> !path.equals(folder)).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
