package org.crampdiary.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.crampdiary.demo.DemoDiary;
import org.crampdiary.model.Change;
import org.crampdiary.model.Night;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Which diary the window works on: a file, or the invented one in a folder that goes when it
 * closes.
 */
final class DiaryChoice {

    private final @Nullable Path file;
    private final Clock clock;
    private final Messages messages;
    private @Nullable Path temporary;

    /**
     * @param file null for the invented diary
     * @param messages the language of the invented diary
     */
    DiaryChoice(@Nullable Path file, Clock clock, Messages messages) {
        this.file = file;
        this.messages = messages;
        this.clock = clock;
    }

    boolean demo() {
        return file == null;
    }

    /** The file that is worked on; after {@link #open}. */
    Path path() {
        return Objects.requireNonNull(file != null ? file : temporary);
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
            Path copy = folder.resolve("demo.cramps");
            temporary = copy;
            DiaryStore store = SqliteDiaryStore.open(copy, clock);
            LocalDate tonight = Night.containing(LocalDateTime.now(clock));
            store.applyImported(Change.everythingIn(DemoDiary.upTo(tonight, messages)));
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the invented diary once its store is closed. */
    void discard() throws IOException {
        Path copy = temporary;
        if (copy != null) {
            Files.walkFileTree(copy.getParent(), new Remover());
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
