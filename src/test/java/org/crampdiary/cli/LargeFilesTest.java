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

/** Files that are valid and far too large, in a program that has 64 MB of heap in all. */
final class LargeFilesTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "cramps":[{"id":"a","night":"2026-03-04","symptoms":[ | "fever" | ]}] | cramps[0].symptoms: has more than 1,000
                    "profile":{"conditions":[ | "kidney" | ]} | profile.conditions: has more than 1,000
                    "nights":[ | {} | ] | more than 100,000 entries
                    "visits":[ | 0 | ] | more than 100,000 entries
                    """)
    void areRefusedInLittleMemory(String before, String value, String after, String words)
            throws Exception {
        Path file = folder.resolve("large.json");
        String text = "{\"format\":\"cramp-diary\",\"version\":1," + before;
        Files.writeString(file, text + (value + ",").repeat(2_000_000) + value + after + "}");
        ChildProgram program = new ChildProgram(folder, Map.of(), "-Xmx64m");
        Ended ended = program.run("--lang", "en", "import", file.toString());
        assertThat(ended.err()).contains(words).hasLineCount(1);
        assertThat(ended.code()).isEqualTo(1);
    }

    /** A text, a number and a name of 19 MB. */
    @ParameterizedTest
    @CsvSource({"'\"note\":\"', x, '\"'", "'\"severity\":', 9, ''", "'\"', n, '\":1'"})
    void aLongValueIsRefusedInLittleMemory(String before, String letter, String after)
            throws Exception {
        Path file = folder.resolve("long.json");
        Files.writeString(
                file,
                "{\"format\":\"cramp-diary\",\"version\":1,\"cramps\":[{"
                        + (before + letter.repeat(19_000_000) + after)
                        + "}]}");
        ChildProgram program = new ChildProgram(folder, Map.of(), "-Xmx64m");
        Ended ended = program.run("--lang", "en", "import", file.toString());
        assertThat(ended.err()).contains("longer values than a diary").hasLineCount(1);
        assertThat(ended.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'1;2\n', 4900000, 'more than 100,000 rows'",
        "'\"1;2', 4000000, 'Row 2: a quotation'"
    })
    void aTableOfAnotherProgramIsRefusedInLittleMemory(String part, int times, String words)
            throws Exception {
        Path file = folder.resolve("large.csv");
        Files.writeString(file, "A;B\n" + part.repeat(times));
        Path mapping = folder.resolve("map.json");
        Files.writeString(
                mapping,
                "{\"format\":\"cramp-diary-mapping\",\"version\":1,\"rows\":\"cramps\","
                        + "\"fields\":{\"start\":{\"columns\":\"A\"}}}");
        ChildProgram program = new ChildProgram(folder, Map.of(), "-Xmx64m");
        Ended ended =
                program.run("--lang", "en", "import", file.toString(), "--map", mapping.toString());
        assertThat(ended.err()).contains(words).hasLineCount(1);
        assertThat(ended.code()).isEqualTo(1);
    }

    /** What it is shows in its first rows. */
    @Test
    void aWideTableIsToldInLittleMemory() throws Exception {
        Path file = folder.resolve("wide.csv");
        Files.writeString(file, ("1,".repeat(98) + "1\n").repeat(100_000));
        ChildProgram program = new ChildProgram(folder, Map.of(), "-Xmx64m");
        Ended ended = program.run("--lang", "en", "import", file.toString());
        assertThat(ended.err()).contains("is a table of another program").hasLineCount(1);
        assertThat(ended.code()).isEqualTo(1);
    }

    /** Each entry is wrong, and would be large as a tree of values. */
    @Test
    void aFileThatIsWrongThroughoutIsRefusedInLittleMemory() throws Exception {
        Path file = folder.resolve("wrong.json");
        String entry =
                """
                {"id":"a","night":"2026-03-04","severity":99,"start":1,"muscles":[1,2,3],"symptoms":[4,5],
                "remedies":[{"remedy":6,"helped":7}],"note":8,"woke":9,"x":[[[1]]],"y":{"z":1}},
                """;
        Files.writeString(
                file,
                "{\"format\":\"cramp-diary\",\"version\":1,\"cramps\":["
                        + entry.repeat(99_999)
                        + "{}]}");
        ChildProgram program = new ChildProgram(folder, Map.of(), "-Xmx64m");
        Ended ended = program.run("--lang", "en", "import", file.toString());
        assertThat(ended.err().lines()).hasSize(10_001).first().asString().startsWith("cramps[0].");
        assertThat(ended.code()).isEqualTo(1);
    }
}
