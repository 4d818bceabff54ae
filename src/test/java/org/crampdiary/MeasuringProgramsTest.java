package org.crampdiary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What measures the program is built in profiles of its own, which the usual build leaves out: it
 * must follow the program all the same.
 */
final class MeasuringProgramsTest {

    private static final List<Path> FOLDERS =
            List.of(Path.of("src/simulation/java"), Path.of("src/jmh/java/org/crampdiary/bench"));

    @TempDir private Path classes;

    /** All sources but those that need the library of the benchmarks. */
    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    if (!Files.readString(file).contains("import org.openjdk.jmh.")) {
                        sources.add(file);
                    }
                }
            }
        }
        return sources;
    }

    @Test
    void theyCompile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled =
                    compiler.getTask(
                                    said,
                                    files,
                                    null,
                                    List.of("-proc:none", "-nowarn", "-d", classes.toString()),
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources()))
                            .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }
}
