package org.crampdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.crampdiary.cli.ChildProgram.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was switched off in the window is off on the command line too. */
final class ComparisonOffCommandTest {

    @TempDir private Path folder;

    @Test
    void checkSaysSoAndThePageIsMadeWithoutIt() throws Exception {
        ChildProgram program = new ChildProgram(folder);
        Path settings = program.folder("config").resolve("crampdiary/settings.json");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "{\"comparisonOff\": true}");
        Ended check = program.run("--lang", "en", "--demo", "check", "--json");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).isEmpty();
        assertThat(check.err())
                .contains("The comparison with published advice is switched off. Switch it on in");
        Path page = folder.resolve("page.pdf");
        Ended summary = program.run("--lang", "en", "--demo", "summary", "--out", page.toString());
        assertThat(summary.code()).isZero();
        try (PDDocument document = Loader.loadPDF(page.toFile())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("On this page that comparison is switched off.")
                    .doesNotContain("Compared with", "Not reported");
        }
    }
}
