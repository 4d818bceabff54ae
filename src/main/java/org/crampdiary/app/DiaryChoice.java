package org.crampdiary.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.LocalDateTime;
import org.crampdiary.demo.DemoDiary;
import org.crampdiary.model.Change;
import org.crampdiary.model.Night;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.jspecify.annotations.Nullable;

/**
 * Which diary the window works on: a file, or the invented one in a folder that goes when it
 * closes.
 */
final class DiaryChoice {

    private final @Nullable Path file;
    private final Clock clock;
    private volatile @Nullable Path temporary;

    /**
     * @param file null for the invented diary
     */
    DiaryChoice(@Nullable Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    boolean demo() {
        return file == null;
    }

    /**
     * Opens it; not on the FX thread.
     *
     * @throws org.crampdiary.model.Refusal when it cannot be opened
     */
    DiaryStore open() {
        return file == null ? openDemo() : SqliteDiaryStore.open(file, clock);
    }

    private DiaryStore openDemo() {
        try {
            Path folder = Files.createTempDirectory("cramp-diary-demo");
            temporary = folder;
            DiaryStore store = SqliteDiaryStore.open(demoIn(folder), clock);
            store.applyImported(
                    Change.everythingIn(
                            DemoDiary.upTo(Night.containing(LocalDateTime.now(clock)))));
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path demoIn(Path folder) {
        return folder.resolve("demo.cramps");
    }

    /**
     * Where it is kept.
     *
     * @throws IllegalStateException when it is the invented one and was not opened yet
     */
    Path place() {
        if (file != null) {
            return file.toAbsolutePath();
        }
        Path folder = temporary;
        if (folder == null) {
            throw new IllegalStateException("not opened yet");
        }
        return demoIn(folder);
    }

    /** Removes the invented diary once its store is closed. */
    void discard() throws IOException {
        Path folder = temporary;
        if (folder != null) {
            Files.walkFileTree(folder, new Remover());
        }
    }

    private static final class Remover extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path entry, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(entry);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
