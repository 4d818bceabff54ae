package org.crampdiary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldersTest {

    @ParameterizedTest
    @CsvSource({
        "/data/crampdiary, /home/inge, /data/crampdiary",
        "data/crampdiary, /home/inge, /home/inge/.local/share/crampdiary",
        "./crampdiary, /home/inge, /home/inge/.local/share/crampdiary",
        "../data/crampdiary, /home/inge, /home/inge/.local/share/crampdiary",
        "null/.local/share/crampdiary, /home/inge, /home/inge/.local/share/crampdiary",
        "?/.local/share/crampdiary, ?, /nonexistent/.local/share/crampdiary",
        "'', '', /nonexistent/.local/share/crampdiary"
    })
    void aRelativeFolderOfTheSystemIsIgnored(Path named, Path home, Path expected) {
        assertThat(Folders.absolute(named, home, Path.of(".local/share/crampdiary")))
                .isEqualTo(expected);
    }

    @Test
    void allFoldersAreAbsolute() {
        assertThat(Folders.defaultDiary()).isAbsolute().endsWithRaw(Path.of("diary.cramps"));
        assertThat(Folders.preferences()).isAbsolute().endsWithRaw(Path.of("settings.json"));
        assertThat(Folders.cache()).isAbsolute();
        assertThat(Folders.logs()).isAbsolute().endsWithRaw(Path.of("logs"));
    }
}
