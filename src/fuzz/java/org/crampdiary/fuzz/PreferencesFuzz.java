package org.crampdiary.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.junit.jupiter.params.provider.MethodSource;

final class PreferencesFuzz {

    static Stream<byte[]> files() throws Exception {
        Path file = Files.createTempFile("preferences", ".json");
        new PreferencesFile(file).save(Preferences.DEFAULT);
        byte[] saved = Files.readAllBytes(file);
        Files.delete(file);
        return Stream.of(saved);
    }

    /** What cannot be read is said, and the program goes by its defaults. */
    @MethodSource("files")
    @FuzzTest(maxDuration = "", maxExecutions = Readers.INPUTS)
    void preferencesAreReadOrSaidToBeUnreadable(byte[] content) throws Exception {
        Path file = Files.createTempFile("preferences", ".json");
        try {
            Files.write(file, content);
            Objects.requireNonNull(new PreferencesFile(file).load().preferences());
        } finally {
            Files.delete(file);
        }
    }
}
