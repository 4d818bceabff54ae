package org.crampdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.crampdiary.Main;
import org.crampdiary.cli.ChildProgram.Ended;
import org.crampdiary.settings.Preferences;
import org.crampdiary.settings.PreferencesFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where no window can be shown, all that a window would have said is said where it was begun. */
final class NoWindowTest {

    @TempDir private Path folder;

    /** None is named, or nobody answers there. */
    @ParameterizedTest
    @ValueSource(strings = {"", ":4711"})
    void thatTheSettingsWereChangedIsSaidBesideIt(String display) throws Exception {
        ChildProgram program =
                new ChildProgram(folder, Map.of("DISPLAY", display, "WAYLAND_DISPLAY", ""));
        Path file = program.folder("config").resolve("crampdiary/settings.json");
        new PreferencesFile(file).save(Preferences.DEFAULT.comparing(false));
        Files.writeString(file, Files.readString(file).replace("true", "false"));
        Ended first = program.run(Main.class, Path.of(""), "--lang", "en");
        assertThat(first.err())
                .contains("The file of the settings was changed outside")
                .contains("display");
        assertThat(first.code()).isEqualTo(1);
        Ended second = program.run(Main.class, Path.of(""), "--lang", "en");
        assertThat(second.err()).doesNotContain("settings").contains("display");
    }
}
