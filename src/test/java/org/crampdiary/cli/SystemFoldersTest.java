package org.crampdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.crampdiary.cli.ChildProgram.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the diary is kept when none is named. */
final class SystemFoldersTest {

    @TempDir private Path folder;

    @Test
    void aRelativeFolderOfTheEnvironmentIsIgnored() throws Exception {
        Map<String, String> relative =
                Map.of(
                        "XDG_DATA_HOME", "relative-data",
                        "XDG_CONFIG_HOME", "./relative-config",
                        "XDG_CACHE_HOME", "../relative-cache");
        Ended ended = new ChildProgram(folder, relative).run("log");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(folder.resolve(".local/share/crampdiary/diary.cramps")).exists();
        assertThat(folder.resolve(".cache/crampdiary")).exists();
        for (String name : relative.values()) {
            assertThat(Path.of(name)).doesNotExist();
        }
    }
}
