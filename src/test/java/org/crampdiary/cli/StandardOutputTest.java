package org.crampdiary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that cannot be written out, as on a full disk or into a pipe that was closed. */
final class StandardOutputTest {

    private final PrintStream usualOut = System.out;
    private final PrintStream usualErr = System.err;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir private Path folder;

    private static final class Full extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    @AfterEach
    void restore() {
        System.setOut(usualOut);
        System.setErr(usualErr);
    }

    private int runInto(OutputStream out, String line) {
        System.setOut(new PrintStream(out, true, UTF_8));
        System.setErr(new PrintStream(err, true, UTF_8));
        List<String> args = new ArrayList<>(List.of("--diary", folder.resolve("d").toString()));
        args.addAll(List.of(line.split(" ")));
        return CrampDiary.run(args.toArray(String[]::new), (_, _, _) -> 0, () -> false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --json",
                "check",
                "trends --json",
                "trends",
                "verify",
                "log",
                "night",
                "backup",
                "export --out -",
                "demo --nights 2 --out -",
                "--help",
                "--version"
            })
    void anAnswerThatIsLostIsAFailure(String line) {
        assertThat(runInto(OutputStream.nullOutputStream(), "begin")).isZero();
        assertThat(runInto(new Full(), "--lang en " + line)).isEqualTo(1);
        assertThat(err.toString(UTF_8))
                .startsWith("The answer could not be written out")
                .hasLineCount(1);
    }

    @Test
    void nothingIsSaidWhereNobodyReadsAnyMore() throws Exception {
        ChildProgram program = new ChildProgram(folder);
        assertThat(program.run("begin").code()).isZero();
        ChildProgram.Ended ended = program.runUnread("check");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isEqualTo(141);
    }

    @Test
    void aRefusalKeepsItsOwnCode() {
        assertThat(runInto(new Full(), "check --as-of soon")).isEqualTo(2);
    }

    @Test
    void anAnswerThatArrivedIsNone() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(runInto(OutputStream.nullOutputStream(), "begin")).isZero();
        assertThat(runInto(out, "check --json")).isZero();
        assertThat(out.toString(UTF_8)).startsWith("{");
        assertThat(err.toString(UTF_8)).isEmpty();
    }
}
