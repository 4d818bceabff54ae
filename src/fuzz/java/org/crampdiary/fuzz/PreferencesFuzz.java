package org.crampdiary.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.crampdiary.settings.PreferencesFile.Loaded;
import org.junit.jupiter.params.provider.MethodSource;

final class PreferencesFuzz {

    private static final Path FILE = Readers.folder("preferences").resolve("preferences.json");

    static Stream<byte[]> files() throws Exception {
        new PreferencesFile(FILE).save(Preferences.DEFAULT);
        return Stream.of(Files.readAllBytes(FILE));
    }

    /** What cannot be read is said and set aside, and the program goes by its defaults. */
    @MethodSource("files")
    @FuzzTest(maxDuration = "", maxExecutions = Readers.INPUTS)
    void preferencesAreReadOrSaidToBeUnreadable(byte[] content) throws Exception {
        Files.write(FILE, content);
        Loaded loaded = new PreferencesFile(FILE).load();
        assertThat(loaded.preferences()).isNotNull();
        assertThat(Files.exists(FILE)).isEqualTo(loaded.problem() == null);
        Files.deleteIfExists(FILE.resolveSibling(FILE.getFileName() + ".set-aside"));
    }
}
