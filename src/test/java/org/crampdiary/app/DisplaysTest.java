package org.crampdiary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What starts a display of its own, in scripts and in tests. */
class DisplaysTest {

    private static final List<Path> FOLDERS =
            List.of(Path.of(".ci"), Path.of("packaging"), Path.of("src/test/java"));

    /**
     * Without {@code -noreset} an X server begins anew whenever its last client leaves and turns
     * away who comes just then: of two programs that came and went beside each other one in ten
     * was, and a window manager once.
     */
    @Test
    void everyDisplayStaysWhileNobodyLooksAtIt() {
        List<String> started =
                FOLDERS.stream()
                        .flatMap(DisplaysTest::files)
                        .flatMap(DisplaysTest::lines)
                        .filter(line -> line.contains("-displayfd") && line.contains("Xvfb"))
                        .toList();

        assertThat(started).hasSizeGreaterThan(2);
        assertThat(started).allSatisfy(line -> assertThat(line).contains("-noreset"));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("DisplaysTest.java"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
