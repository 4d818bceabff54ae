package org.crampdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.crampdiary.cli.ChildProgram.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was chosen in the window holds on the command line too. */
final class SettingsOnCommandLineTest {

    @TempDir private Path folder;

    private ChildProgram program(String settings) throws IOException {
        ChildProgram program = new ChildProgram(folder);
        Path file = program.folder("config").resolve("crampdiary/settings.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, settings);
        return program;
    }

    private String page(ChildProgram program, String... choices) throws Exception {
        Path page = folder.resolve("page.pdf");
        Stream<String> command =
                Stream.of("--lang", "en", "--demo", "summary", "--out", page.toString());
        Ended summary =
                program.run(Stream.concat(command, Stream.of(choices)).toArray(String[]::new));
        assertThat(summary.code()).as(summary.err()).isZero();
        try (PDDocument document = Loader.loadPDF(page.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void aComparisonSwitchedOffIsOff() throws Exception {
        ChildProgram program = program("{\"comparisonOff\": true}");
        Ended check = program.run("--lang", "en", "--demo", "check", "--json");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).isEmpty();
        assertThat(check.err())
                .contains("The comparison with published advice is switched off. Switch it on in");
        assertThat(page(program))
                .contains("On this page that comparison is switched off.")
                .doesNotContain("Compared with", "Not reported");
    }

    @Test
    void fluidIsCountedInThePersonsUnit() throws Exception {
        ChildProgram program = program("{\"glass\": \"FL_OZ_8\"}");
        assertThat(page(program)).contains("fl oz").doesNotContain(" ml");
        assertThat(page(program, "--blank")).contains("fl oz").doesNotContain(" ml");
    }

    @Test
    void aBackupIsCopiedToTheSecondFolderWhenItIsThere() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        ChildProgram program =
                program(
                        """
                        {"backupFolder": "%s", "backupName": "cramp-diary-backups-1"}
                        """
                                .formatted(stick));
        String diary = folder.resolve("diary.cramps").toString();
        assertThat(program.run("--lang", "en", "--diary", diary, "log").code()).isZero();
        Ended copied = program.run("--lang", "en", "--diary", diary, "backup");
        assertThat(copied.code()).isZero();
        assertThat(copied.out()).contains("All backups are in it too");
        try (Stream<Path> files = Files.walk(stick)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(2);
        }
        Files.move(stick, folder.resolve("drawer"));
        Ended absent = program.run("--lang", "en", "--diary", diary, "backup");
        assertThat(absent.code()).isZero();
        assertThat(absent.err()).contains("The folder is not there now");
    }
}
