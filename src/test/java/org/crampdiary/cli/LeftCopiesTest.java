package org.crampdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.crampdiary.cli.ChildProgram.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteJDBCLoader;

/** What reading commands leave where they are killed. */
final class LeftCopiesTest {

    private static final String LIBRARY = "libsqlitejdbc.so";

    /** No process has such a number: the limit of Linux is 2^22. */
    private static final String OF_ENDED = "cramp-diary-demo-999999999999-17";

    @TempDir private Path folder;

    /** It unpacks no library, after which such copies are looked for. */
    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    void anInstalledProgramRemovesThem() throws Exception {
        Path libraries = Files.createDirectory(folder.resolve("libraries"));
        try (InputStream library =
                SQLiteJDBCLoader.class.getResourceAsStream("native/Linux/x86_64/" + LIBRARY)) {
            Files.copy(Objects.requireNonNull(library), libraries.resolve(LIBRARY));
        }
        ChildProgram program =
                new ChildProgram(folder, Map.of(), "-Dorg.sqlite.lib.path=" + libraries);
        Path left = Files.createDirectory(program.folder("tmp").resolve(OF_ENDED));
        Files.writeString(left.resolve("diary.cramps"), "the dog barked");
        Ended ended = program.run("night", "--note=one");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(program.folder("tmp")).isEmptyDirectory();
    }
}
