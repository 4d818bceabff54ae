package org.crampdiary.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.crampdiary.text.Language;
import org.crampdiary.text.Messages;
import org.junit.jupiter.api.Test;

/** The table of docs/guidance.md is what the rules say about themselves. */
class RuleTableTest {

    private static final Path FILE = Path.of("docs", "guidance.md");
    private static final String BEGIN = "<!-- rules: begin -->\n";
    private static final String END = "<!-- rules: end -->\n";
    private static final String WRITE = "guidance.table";
    private static final String HEAD =
            """
            | id | name | known when | condition | level | sources |
            |---|---|---|---|---|---|
            """;
    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    @Test
    void theDocumentHoldsTheRulesAsTheyAre() throws IOException {
        String text = Files.readString(FILE);
        String expected = before(text) + table() + after(text);
        if (System.getProperty(WRITE) != null) {
            Files.writeString(FILE, expected);
        }
        assertThat(Files.readString(FILE))
                .as("write it anew with: mvn test -Dtest=RuleTableTest -D%s=write", WRITE)
                .isEqualTo(expected);
    }

    private static String before(String text) {
        return text.substring(0, text.indexOf(BEGIN) + BEGIN.length());
    }

    private static String after(String text) {
        return text.substring(text.indexOf(END));
    }

    private static String table() {
        return HEAD
                + Guidance.rules().stream()
                        .map(rule -> row(rule.description()))
                        .collect(Collectors.joining());
    }

    private static String row(RuleDescription description) {
        DataNeeded needed = description.dataNeeded();
        return "| %s | %s | %d of %d nights %s | %s | %s | %s |\n"
                .formatted(
                        description.id().code(),
                        ENGLISH.name(description.id()),
                        needed.needed(),
                        needed.nights(),
                        needed.basis() == DataNeeded.Basis.ASKED ? "asked" : "recorded",
                        ENGLISH.text(description.condition()),
                        description.levels().stream()
                                .map(level -> level.number() + " " + ENGLISH.name(level))
                                .collect(Collectors.joining("; ")),
                        description.sources().stream()
                                .map(ENGLISH::name)
                                .collect(Collectors.joining("; ")));
    }
}
