package org.crampdiary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Java itself would write of a diary, or let others read in its memory. */
final class JavaFlagsTest {

    @ParameterizedTest
    @CsvSource({
        "pom.xml, <app.jvm.flags>",
        "packaging/windows/jpackage.txt, --java-options",
        "packaging/macos/jpackage.txt, --java-options"
    })
    void noProgramLeavesAnything(String file, String option) throws Exception {
        String flags =
                Files.readAllLines(Path.of(file)).stream()
                        .filter(line -> line.strip().startsWith(option))
                        .reduce("", (before, line) -> before + line);
        assertThat(flags)
                .contains("-XX:-UsePerfData")
                .contains("-XX:-CreateCoredumpOnCrash")
                .contains("-XX:+SuppressFatalErrorMessage")
                .contains("-XX:+DisableAttachMechanism");
    }
}
