package org.crampdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.crampdiary.cli.ChildProgram.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters beyond ASCII under locales that do not have them, and under other default charsets. */
final class LettersTest {

    private static final String NOTE = "blåbær i går – €";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "en, C, has letters that this terminal’s settings cannot pass on",
        "da, C, har bogstaver, som terminalens",
        "en, nowhere.ISO-8859-1, has letters that this terminal’s settings cannot pass on"
    })
    void argumentsThatCannotBeReadAreRefused(String language, String locale, String words)
            throws Exception {
        ChildProgram program = new ChildProgram(folder, Map.of("LC_ALL", locale));
        Ended ended = program.run("log", "--lang", language, "--note", NOTE);
        assertThat(ended.err()).contains(words).hasLineCount(1);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(program.folder("data")).isEmptyDirectory();
    }

    @Test
    void aFolderThatCannotBeReadIsNamedToo() throws Exception {
        ChildProgram program =
                new ChildProgram(folder, Map.of("LC_ALL", "C", "XDG_DATA_HOME", folder + "/bjørn"));
        Ended ended = program.run("--lang", "en", "log");
        assertThat(ended.err()).contains("has letters that this terminal").hasLineCount(1);
        assertThat(ended.code()).isEqualTo(2);
    }

    @Test
    void argumentsInUtf8AreReadRight() throws Exception {
        ChildProgram program = new ChildProgram(folder, Map.of("LC_ALL", "C.UTF-8"));
        assertThat(program.run("log", "--note", NOTE).err()).isEmpty();
        assertThat(exported(program)).contains(NOTE);
    }

    @Test
    void filesAndOutputAreUtf8WhateverJavaThinks() throws Exception {
        Path file = folder.resolve("in.json");
        Files.writeString(
                file,
                """
                {"format": "cramp-diary", "version": 1,
                 "nights": [{"night": "2026-03-04", "note": "%s"}]}
                """
                        .formatted(NOTE));
        ChildProgram program =
                new ChildProgram(folder, Map.of("LC_ALL", "C"), "-Dfile.encoding=ISO-8859-1");
        Ended ended = program.run("--lang", "da", "import", file.toString());
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).contains("Importeret");
        assertThat(exported(program)).contains(NOTE);
    }

    private String exported(ChildProgram program) throws Exception {
        Path file = folder.resolve("out.json");
        assertThat(program.run("export", "--out", file.toString()).code()).isZero();
        return Files.readString(file);
    }
}
