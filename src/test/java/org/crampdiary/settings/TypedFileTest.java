package org.crampdiary.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedFileTest {

    private static final Map<String, String> TYPED = Map.of("night-2026-03-04", "{\"note\":\"ø\"}");

    private static final Path DIARY = Path.of("/home/inge/diary.cramps");

    @TempDir Path folder;
    private PreferencesFile settings;
    private TypedFile typed;

    @BeforeEach
    void nothing() throws IOException {
        settings = new PreferencesFile(folder.resolve("config/settings.json"));
        typed = settings.typedInto(DIARY, "a");
        assertThat(typed.kept()).isEmpty();
        typed.forget();
    }

    private Path file() throws IOException {
        try (var all = Files.list(folder.resolve("config"))) {
            return all.findFirst().orElseThrow();
        }
    }

    @Test
    void itIsThereForThePersonAloneAndForThisDiaryAloneUntilItIsForgotten() throws IOException {
        typed.keep(TYPED);
        assertThat(settings.typedInto(DIARY, "a").kept()).isEqualTo(TYPED);
        assertThat(settings.typedInto(DIARY, "b").kept()).isEmpty();
        assertThat(settings.typedInto(DIARY.resolveSibling("other.cramps"), "a").kept()).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        typed.forget();
        assertThat(typed.kept()).isEmpty();
        assertThat(folder.resolve("config")).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{\"a\":null}", "{\"a\":{}}", "{\"a\":\"b\""})
    void damageIsSetAsideAndSaid(String content) throws IOException {
        typed.keep(TYPED);
        Files.writeString(file(), content);
        assertThatThrownBy(typed::kept).isInstanceOf(IOException.class);
        assertThat(file()).hasContent(content);
        assertThat(file().getFileName().toString()).endsWith(".set-aside");
        assertThat(typed.kept()).isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        Files.writeString(folder.resolve("config"), "in the way");
        assertThatThrownBy(() -> typed.keep(TYPED)).isInstanceOf(IOException.class);
    }
}
