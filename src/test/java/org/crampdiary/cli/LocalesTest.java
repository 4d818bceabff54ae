package org.crampdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/**
 * Everything that makes files, on a laptop with other digits (Arabic, Persian, Thai), another
 * calendar or other capitals (Turkish).
 */
final class LocalesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern OTHER_DIGITS = Pattern.compile("[\\p{Nd}&&[^0-9]]");
    private static final Locale BEFORE = Locale.getDefault();

    @TempDir private Path folder;

    @AfterEach
    void asBefore() {
        Locale.setDefault(BEFORE);
    }

    private String run(String... args) {
        List<String> all =
                new ArrayList<>(
                        List.of("--diary", folder.resolve("d.cramps").toString(), "--lang", "en"));
        all.addAll(List.of(args));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commands =
                CrampDiary.commandLine((_, _, _) -> 42)
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(err, true));
        assertThat(commands.execute(all.toArray(String[]::new))).as(err.toString()).isZero();
        assertThat(out.toString()).doesNotContainPattern(OTHER_DIGITS);
        return out.toString();
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa-IR", "th-TH-u-nu-thai", "th-TH-u-ca-buddhist", "tr-TR"})
    void filesAreTheSameEverywhere(String tag) throws Exception {
        run("demo", "--out", file("here.json"), "--nights", "200", "--rate", "4.5");
        String trends = "trends --json --from 2026-01-01 --to 2026-03-31";
        Locale.setDefault(Locale.forLanguageTag(tag));
        run("demo", "--out", file("there.json"), "--nights", "200", "--rate", "4.5");
        assertThat(withoutTime("there.json")).isEqualTo(withoutTime("here.json"));

        run("import", file("there.json"));
        run("log", "--at", "2026-03-04T03:12", "--duration", "1h5m", "--note", "TITLE \u0001");
        run("night", "--night", "2026-03-04", "--fluid", "1,500.5", "--activity", "walking:40");
        run("export", "--out", file("export.json"));
        run("backup", "--out", file("backup.cramps"));
        run("summary", "--out", file("summary.pdf"));
        JSON.readTree(run(trends.split(" ")));
        JSON.readTree(run("check", "--json"));
        run("trends");
        run("verify");

        assertThat(JSON.readTree(Files.readAllBytes(folder.resolve("export.json"))).at("/nights"))
                .hasSizeGreaterThan(100);
        assertThat(Files.readString(folder.resolve("export.json")))
                .doesNotContainPattern(OTHER_DIGITS);
        assertThat(paper()).contains("2026").doesNotContainPattern(OTHER_DIGITS);
        assertThat(names()).isNotEmpty().allSatisfy(name -> assertThat(name).isASCII());
    }

    private String withoutTime(String name) throws Exception {
        return Files.readString(folder.resolve(name))
                .replaceFirst("\"exportedAt\": \"[^\"]*\"", "");
    }

    private String paper() throws Exception {
        try (PDDocument document = Loader.loadPDF(folder.resolve("summary.pdf").toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Of the backups, which the program finds again only by their names. */
    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
