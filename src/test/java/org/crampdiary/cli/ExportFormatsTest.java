package org.crampdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The diary in other forms, out of one diary and into another. */
final class ExportFormatsTest {

    @TempDir private Path folder;
    private String out = "";
    private String err = "";

    private int run(String diary, String language, String... args) {
        List<String> all = new ArrayList<>();
        all.addAll(List.of("--diary", folder.resolve(diary).toString(), "--lang", language));
        all.addAll(List.of(args));
        StringWriter outText = new StringWriter();
        StringWriter errText = new StringWriter();
        int code =
                CrampDiary.commandLine((_, _, _) -> 42)
                        .setOut(new PrintWriter(outText, true))
                        .setErr(new PrintWriter(errText, true))
                        .execute(all.toArray(String[]::new));
        out = outText.toString();
        err = errText.toString();
        return code;
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private void aCramp() {
        assertThat(
                        run(
                                "one.cramps",
                                "en",
                                "log",
                                "--at",
                                "2026-03-04T03:12",
                                "--muscle",
                                "calf",
                                "--note",
                                "=1+1"))
                .isZero();
    }

    @Test
    void danishTablesComeBackInAnEnglishDiary() throws Exception {
        aCramp();
        assertThat(run("one.cramps", "da", "export", "--format", "csv", "--out", file("a.zip")))
                .isZero();
        assertThat(run("two.cramps", "en", "import", "--dry-run", file("a.zip"))).isZero();
        assertThat(out).startsWith("Nothing was changed. An import would add 1");
        assertThat(run("two.cramps", "en", "import", file("a.zip"))).isZero();
        assertThat(run("two.cramps", "en", "import", file("a.zip"))).isZero();
        assertThat(out).startsWith("Imported: 0 new, 0 replaced");
        run("one.cramps", "en", "export", "--out", file("one.json"));
        run("two.cramps", "en", "export", "--out", file("two.json"));
        assertThat(Files.readString(folder.resolve("two.json")).lines().skip(4))
                .containsExactlyElementsOf(
                        Files.readString(folder.resolve("one.json")).lines().skip(4).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | This file was changed after it was exported,",
                "da | Filen er ændret, efter at den blev eksporteret,"
            })
    void aChangedExportComesInAndThatItWasChangedIsSaid(String language, String sentence)
            throws Exception {
        aCramp();
        assertThat(run("one.cramps", "en", "export", "--out", file("one.json"))).isZero();
        String exported = Files.readString(folder.resolve("one.json"));
        Files.writeString(folder.resolve("other.json"), exported.replace("03:12:00", "03:42:00"));
        assertThat(run("two.cramps", language, "import", "--dry-run", file("one.json"))).isZero();
        assertThat(err).isEmpty();
        assertThat(run("two.cramps", language, "import", "--dry-run", file("other.json"))).isZero();
        assertThat(err).startsWith(sentence).hasLineCount(1);
        assertThat(run("two.cramps", language, "import", file("other.json"))).isZero();
        assertThat(err).startsWith(sentence).hasLineCount(1);
        run("two.cramps", "en", "export", "--out", file("two.json"));
        assertThat(Files.readString(folder.resolve("two.json"))).contains("03:42:00");
        assertThat(run("three.cramps", "en", "import", file("two.json"))).isZero();
        assertThat(err).isEmpty();
    }

    @Test
    void oneTableAloneIsForReadingOnly() throws Exception {
        aCramp();
        assertThat(
                        run(
                                "one.cramps",
                                "en",
                                "export",
                                "--format",
                                "csv",
                                "--table",
                                "cramps",
                                "--out",
                                file("cramps.csv")))
                .isZero();
        assertThat(Files.readString(folder.resolve("cramps.csv")))
                .startsWith("\ufeffid,night,start,startOffset,zone,")
                .contains(",2026-03-04 03:12:00,UTC")
                .contains(",'=1+1,");
        assertThat(run("two.cramps", "en", "import", file("cramps.csv"))).isEqualTo(1);
        assertThat(err)
                .contains("is a single table that Cramp Diary exported to look at")
                .contains("Export the whole diary");
    }

    @Test
    void aFhirBundleHasTheEntriesAndThePage() throws Exception {
        aCramp();
        String bundle = file("a.fhir.json");
        assertThat(run("one.cramps", "da", "export", "--format", "fhir", "--out", bundle)).isZero();
        assertThat(Files.readString(folder.resolve("a.fhir.json")))
                .contains("\"Bundle\"", "\"449918009\"", "\"application/pdf\"");
        assertThat(run("two.cramps", "en", "import", bundle)).isEqualTo(1);
        assertThat(err).startsWith("This file is in FHIR: Cramp Diary writes it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--format=xml | --format: “xml” is not one of json, csv",
                "--table=nights | --table: only tables can be chosen; add --format csv.",
                "--format=csv --table=days | --table: “days” is not one of profile, medicines"
            })
    void whatThereIsNotIsWrongUsage(String options, String sentence) {
        List<String> args = new ArrayList<>(List.of("export", "--out", file("x")));
        args.addAll(List.of(options.split(" ")));
        assertThat(run("one.cramps", "en", args.toArray(String[]::new))).isEqualTo(2);
        assertThat(err).contains(sentence);
        assertThat(folder.resolve("one.cramps")).doesNotExist();
    }
}
