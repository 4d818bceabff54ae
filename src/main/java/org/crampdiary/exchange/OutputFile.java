package org.crampdiary.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.jspecify.annotations.Nullable;

/** Files that leave the program: whole, or not at all. */
public final class OutputFile {

    private OutputFile() {}

    /**
     * Writes a file beside its place and then moves it there.
     *
     * @throws Refusal when the folder cannot be written
     */
    public static void write(Path file, byte[] content) {
        Path part = null;
        try {
            Path folder = file.toAbsolutePath().getParent();
            part = Files.createTempFile(folder, ".cramp-diary", ".part");
            Files.write(part, content);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(part, e);
            throw new Refusal(
                    Refusal.Kind.NOT_DONE,
                    List.of(Phrase.of("refusal.cannot-write", file.toString())),
                    e);
        }
    }

    private static void discard(@Nullable Path part, IOException cause) {
        if (part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }
}
