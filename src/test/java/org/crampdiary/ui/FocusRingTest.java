package org.crampdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A border that comes with the keyboard lies outside: it makes nothing larger, moves nothing. */
final class FocusRingTest {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
    private static final Pattern WIDTH = Pattern.compile("-fx-border-width: (\\d+)");
    private static final Pattern INSETS = Pattern.compile("-fx-border-insets: (-?\\d+)");

    private static int number(Pattern pattern, String rule) {
        Matcher found = pattern.matcher(rule);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    @Test
    void moveNothing() throws IOException {
        List<MatchResult> rings = new ArrayList<>();
        try (Stream<Path> sheets = Files.list(Path.of("src", "main", "resources", "css"))) {
            for (Path sheet : sheets.toList()) {
                RULE.matcher(Files.readString(sheet))
                        .results()
                        .filter(rule -> rule.group(1).contains(":focused"))
                        .filter(rule -> number(WIDTH, rule.group(2)) > 0)
                        .forEach(rings::add);
            }
        }
        assertThat(rings)
                .hasSizeGreaterThan(5)
                .allSatisfy(ring ->
                        assertThat(number(INSETS, ring.group(2)))
                                .as(ring.group(1).strip())
                                .isLessThanOrEqualTo(-number(WIDTH, ring.group(2))));
    }
}
