package org.crampdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crampdiary.cli.ChildProgram.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands with {@code --demo}: they work on an invented diary, and nothing of it stays. */
final class InventedDiaryTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--lang en --demo log --severity 7",
                "--lang en log --severity 7 --demo",
                "--lang en verify --demo"
            })
    void nothingIsLeftBehindWhereverTheOptionStands(String line) throws Exception {
        ChildProgram program = new ChildProgram(folder);
        Ended ended = program.run(line.split(" "));
        assertThat(ended.err())
                .hasLineCount(1)
                .contains("This diary is invented")
                .contains("nothing that you change in it is kept");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).hasLineCount(1);
        assertThat(program.folder("data")).isEmptyDirectory();
        assertThat(program.folder("config")).isEmptyDirectory();
        assertThat(program.folder("tmp")).isEmptyDirectory();
    }

    @Test
    void figuresForScriptsAreAloneOnTheirStream() throws IOException, InterruptedException {
        Ended ended = new ChildProgram(folder).run("--lang", "da", "trends", "--json", "--demo");
        assertThat(new ObjectMapper().readTree(ended.out()).at("/recorded").asInt())
                .isGreaterThan(60);
        assertThat(ended.err()).hasLineCount(1).contains("opdigtet prøvedagbog");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--demo export --out -", "demo --nights 3 --out -"})
    void aFileForStandardOutputIsAloneOnItsStream(String line) throws Exception {
        Ended ended = new ChildProgram(folder).run(line.split(" "));
        assertThat(ended.code()).isZero();
        assertThat(new ObjectMapper().readTree(ended.out()).at("/format").asText())
                .isEqualTo("cramp-diary");
        assertThat(ended.err()).doesNotContain("was written");
        assertThat(folder).isDirectoryNotContaining(file -> file.endsWith("-"));
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void whatIsWrittenToAFileOfOnesOwnStays() throws IOException, InterruptedException {
        Path copy = folder.resolve("copy.cramps");
        Ended ended = new ChildProgram(folder).run("--demo", "backup", "--out", copy.toString());
        assertThat(ended.code()).isZero();
        assertThat(Files.size(copy)).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--demo backup | name a file for the backup with --out",
                "--demo demo --out x.json | this command opens no diary",
                "demo --demo --out x.json | this command opens no diary",
                "demo --lang fr --out x.json | is not one of en, da",
            })
    void whatWouldBeInVainIsWrongUsage(String line, String words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code =
                CrampDiary.commandLine((_, _, _) -> 42)
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(err, true))
                        .execute(("--lang en " + line).split(" "));
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains(words).hasLineCount(1);
        assertThat(out.toString()).isEmpty();
        assertThat(Path.of("x.json")).doesNotExist();
    }
}
