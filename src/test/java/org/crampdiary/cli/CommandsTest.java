package org.crampdiary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.crampdiary.model.Night;
import org.crampdiary.store.DiaryStore;
import org.crampdiary.store.sqlite.SqliteDiaryStore;
import org.crampdiary.trends.Factor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The command line as a script uses it: arguments in, exit code, text and file out. */
final class CommandsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path folder;
    private Path diary;
    private String language = "en";
    private String out = "";
    private String err = "";

    @BeforeEach
    void nameTheDiary() {
        diary = folder.resolve("diary.cramps");
    }

    private int run(String... args) {
        List<String> all =
                new ArrayList<>(List.of("--diary", diary.toString(), "--lang", language));
        all.addAll(List.of(args));
        StringWriter outText = new StringWriter();
        StringWriter errText = new StringWriter();
        CommandLine commands =
                CrampDiary.commandLine((_, _, atNight) -> atNight ? 43 : 42)
                        .setOut(new PrintWriter(outText, true))
                        .setErr(new PrintWriter(errText, true));
        int code = commands.execute(all.toArray(String[]::new));
        out = outText.toString();
        err = errText.toString();
        return code;
    }

    private static LocalDate tonight() {
        return Night.containing(LocalDateTime.now(Clock.system(ZoneId.systemDefault())));
    }

    private void fourCrampNights() {
        for (int ago = 1; ago <= 4; ago++) {
            String at = tonight().minusDays(ago).plusDays(1) + "T03:12";
            assertThat(run("log", "--at", at, "--muscle", "calf", "--side", "left", "--woke"))
                    .isZero();
        }
    }

    @Test
    void withoutACommandTheWindowOpens() {
        assertThat(run()).isEqualTo(42);
        assertThat(run("--night")).isEqualTo(43);
    }

    @Test
    void aLoggedCrampIsInTheDiary() throws Exception {
        String at = tonight().minusDays(1).atTime(23, 5).toString();
        int code =
                run(
                        "log",
                        "--at",
                        at,
                        "--muscle",
                        "calf",
                        "--side",
                        "left",
                        "--severity",
                        "8",
                        "--duration",
                        "1h5m",
                        "--woke",
                        "--remedy",
                        "stretch=a-lot",
                        "--remedy",
                        "water",
                        "--symptom",
                        "tingling",
                        "--note",
                        "after the garden");
        assertThat(code).isZero();
        assertThat(out).startsWith("Saved: a cramp on ");
        Path file = folder.resolve("out.json");
        assertThat(run("export", "--out", file.toString())).isZero();
        JsonNode cramp = JSON.readTree(Files.readAllBytes(file)).at("/cramps/0");
        assertThat(cramp.at("/night").asText()).isEqualTo(tonight().minusDays(1).toString());
        assertThat(cramp.at("/durationSeconds").asInt()).isEqualTo(3900);
        assertThat(cramp.at("/severity").asInt()).isEqualTo(8);
        assertThat(cramp.at("/sites/0/muscle").asText()).isEqualTo("calf");
        assertThat(cramp.at("/remedies/0/effect").asText()).isEqualTo("a-lot");
        assertThat(cramp.at("/remedies/1/effect").isNull()).isTrue();
        assertThat(cramp.at("/symptoms/0").asText()).isEqualTo("tingling");
        assertThat(cramp.at("/woke").asBoolean()).isTrue();
    }

    @Test
    void aNightKeepsWhatIsNotNamed() throws Exception {
        assertThat(run("night", "--fluid", "1800", "--activity", "walking:40:light")).isZero();
        assertThat(run("night", "--status", "none", "--symptom", "none", "--tired", "no")).isZero();
        Path file = folder.resolve("out.json");
        assertThat(run("export", "--out", file.toString())).isZero();
        JsonNode night = JSON.readTree(Files.readAllBytes(file)).at("/nights/0");
        assertThat(night.at("/status").asText()).isEqualTo("none");
        assertThat(night.at("/fluidMl").asInt()).isEqualTo(1800);
        assertThat(night.at("/activities/0/minutes").asInt()).isEqualTo(40);
        assertThat(night.at("/symptoms").isArray()).isTrue();
        assertThat(night.at("/tiredByDay").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da | 1.500 | 1500",
                "da | 1.500,5 | 1500.5",
                "da | 62,5 | 62.5",
                "en | 1,500 | 1500",
                "en | 62.5 | 62.5",
                "en | 62,5 | 62.5"
            })
    void aNumberIsReadAsTheLanguageWritesIt(String spoken, String typed, double fluid)
            throws Exception {
        language = spoken;
        assertThat(run("night", "--fluid", typed)).isZero();
        assertThat(exported().at("/nights/0/fluidMl").asDouble()).isEqualTo(fluid);
    }

    private JsonNode exported() throws Exception {
        Path file = folder.resolve("exported.json");
        assertThat(run("export", "--out", file.toString())).isZero();
        return JSON.readTree(Files.readAllBytes(file));
    }

    @Test
    void aNoteMayBeginWithAnAtSign() throws Exception {
        Path arguments = Files.writeString(folder.resolve("arguments"), "--severity 9");
        String note = "@" + arguments;
        assertThat(run("log", "--note", note)).isZero();
        assertThat(exported().at("/cramps/0/note").asText()).isEqualTo(note);
        assertThat(exported().at("/cramps/0/severity").isNull()).isTrue();
    }

    @Test
    void noneBesideACrampIsRefused() {
        fourCrampNights();
        String night = tonight().minusDays(1).toString();
        assertThat(run("night", "--night", night, "--status", "none")).isEqualTo(1);
        assertThat(err).contains("has a cramp").hasLineCount(1);
    }

    @Test
    void checkNamesTheFourNights() throws Exception {
        fourCrampNights();
        assertThat(run("check", "--json")).isZero();
        JsonNode answer = JSON.readTree(out);
        assertThat(answer.at("/level").asInt()).isEqualTo(2);
        assertThat(answer.at("/levelId").asText()).isEqualTo("appointment");
        assertThat(answer.at("/rulesVersion").asInt()).isEqualTo(2);
        assertThat(answer.at("/rulesChecked").asInt()).isEqualTo(answer.at("/rules").size());
        JsonNode frequent =
                answer.at("/rules")
                        .valueStream()
                        .filter(rule -> rule.at("/id").asText().equals("G08"))
                        .findFirst()
                        .orElseThrow();
        assertThat(frequent.at("/status").asText()).isEqualTo("fired");
        assertThat(frequent.at("/level").asInt()).isEqualTo(2);
        assertThat(frequent.at("/nights").size()).isEqualTo(4);
        assertThat(frequent.at("/cramps").size()).isEqualTo(4);
        assertThat(frequent.at("/discussed").isNull()).isTrue();
        assertThat(frequent.at("/why").asText()).startsWith("4 cramp nights in the last 14 nights");
        assertThat(run("check")).isZero();
        assertThat(out)
                .containsSubsequence(
                        "G08 Frequent (",
                        "nidirect: frequent cramps.",
                        "4 cramp nights in the last 14 nights",
                        "4 cramp nights in 14 is this diary’s choice",
                        "rules were checked");
    }

    @ParameterizedTest
    @CsvSource({
        "en, '    G11 Becoming more frequent: It needs 28 recorded nights before'",
        "da, '    G11 Bliver hyppigere: Det kræver 28 noterede nætter før'"
    })
    void checkSaysWhatARuleHasNothingToCompareWith(String lang, String sentence) {
        fourCrampNights();
        for (int ago = 5; ago <= 14; ago++) {
            String night = tonight().minusDays(ago).toString();
            assertThat(run("night", "--night", night, "--status", "none")).isZero();
        }
        language = lang;
        assertThat(run("check")).isZero();
        assertThat(out.lines()).anyMatch(line -> line.startsWith(sentence));
    }

    @Test
    void trendsAreNullWhereTooLittleIsKnown() throws Exception {
        fourCrampNights();
        assertThat(run("trends", "--json")).isZero();
        JsonNode figures = JSON.readTree(out);
        assertThat(figures.at("/nights").asInt()).isEqualTo(5);
        assertThat(figures.at("/recorded").asInt()).isEqualTo(4);
        assertThat(figures.at("/cramps").asInt()).isEqualTo(4);
        assertThat(figures.at("/wokenNights").asInt()).isEqualTo(4);
        assertThat(figures.at("/byHour/3").asInt()).isEqualTo(4);
        for (String key :
                List.of(
                        "crampsPerWeek",
                        "crampNightShare",
                        "severity",
                        "duration",
                        "change",
                        "trend")) {
            assertThat(figures.has(key)).as(key).isTrue();
            assertThat(figures.get(key).isNull()).as(key).isTrue();
        }
        assertThat(figures.at("/factors").size()).isEqualTo(Factor.values().length);
        assertThat(run("trends")).isZero();
        assertThat(out).contains("4 of 5 nights recorded.");
    }

    @Test
    void aDemoDiaryCanBeImportedAndSummed() throws Exception {
        Path file = folder.resolve("demo.json");
        assertThat(run("demo", "--out", file.toString(), "--nights", "200", "--seed", "7"))
                .isZero();
        assertThat(run("import", file.toString(), "--dry-run")).isZero();
        assertThat(out).startsWith("Nothing was changed.");
        assertThat(run("import", file.toString())).isZero();
        assertThat(out).contains("0 kept as they were");
        assertThat(run("import", file.toString())).isZero();
        assertThat(out).startsWith("Imported: 0 new, 0 replaced");
        assertThat(run("trends", "--json")).isZero();
        assertThat(JSON.readTree(out).at("/crampsPerWeek/low").isNumber()).isTrue();
        assertThat(run("verify")).isZero();
        Path pdf = folder.resolve("page.pdf");
        assertThat(run("summary", "--out", pdf.toString(), "--paper", "letter", "--no-name"))
                .isZero();
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF".getBytes(UTF_8));
        assertThat(run("summary", "--out", pdf.toString(), "--large", "--code", "--no-factors"))
                .isZero();
        assertThat(printed(pdf)).contains("How often").doesNotContain("Prevention");
        assertThat(run("summary", "--out", pdf.toString(), "--blank")).isZero();
        assertThat(printed(pdf)).contains("a sheet for 14 nights", "Fluid, ml", "Note");
        assertThat(run("backup", "--out", folder.resolve("copy.cramps").toString())).isZero();
        assertThat(run("backup")).isZero();
    }

    @Test
    void whatCannotBePrintedIsSaidBesideThePage() throws Exception {
        assertThat(run("log", "--note", "김영 called")).isZero();
        assertThat(run("summary", "--out", folder.resolve("page.pdf").toString())).isZero();
        assertThat(err).contains("2 characters of “김영 called” cannot be printed");
    }

    private static String printed(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void anImportWithThreeErrorsNamesAllThreeAndChangesNothing() throws Exception {
        fourCrampNights();
        byte[] before = Files.readAllBytes(diary);
        Path file = folder.resolve("bad.json");
        Files.writeString(
                file,
                """
                { "format": "cramp-diary", "version": 1,
                  "nights": [ { "night": "2026-03-03", "fluidMl": 20000, "colour": "red" } ],
                  "cramps": [ { "id": "a", "night": "2026-03-03", "severity": 11, "sites": [] } ] }
                """);
        assertThat(run("import", file.toString())).isEqualTo(1);
        assertThat(err)
                .contains("nights[0].fluidMl")
                .contains("nights[0].colour")
                .contains("cramps[0].severity")
                .hasLineCount(3);
        assertThat(Files.readAllBytes(diary)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "log --severity 11 | whole number from 0 to 10",
                "log --severity 7.5 | whole number from 0 to 10",
                "log --duration 0s | not a duration",
                "log --duration 25h | not a duration",
                "log --duration m | not a duration",
                "log --muscle knee | is not one of gastrocnemius",
                "log --side up | is not one of left",
                "log --remedy prayer=a-lot | is not one of stretch",
                "log --remedy heat=great | is not one of none",
                "log --symptom boredom | is not one of swelling-one-leg",
                "log --at yesterday | not a date and time",
                "log --at 2999-01-01T03:00 | too far away",
                "night --status maybe | is not one of none, cramps",
                "night --fluid 10001 | not a number from 0 to 10,000",
                "night --fluid 1.500 | --fluid: does “1.500” mean 1500?",
                "night --activity walking:1e2 | --activity: “1e2” is not a number",
                "night --sleep 6.5f | --sleep: “6.5f” is not a number",
                "night --sleep 0x1p3 | --sleep: “0x1p3” is not a number",
                "night --stress ٣ | --stress: “٣” is not a whole number",
                "night --stress 4 | whole number from 0 to 3",
                "night --heat warm | neither yes nor no",
                "night --night 2026-02-30 | not a date",
                "night --night 2999-01-01 | too far away",
                "night --night -0044-03-15 | --night: “-0044-03-15” is too far away; years from 1900",
                "log --at 1899-12-31T23:59 | --at: “1899-12-31T23:59” is too far away",
                "log --at 1900-01-01T03:00 | too far away; years from 1900 to",
                "log --at -999999999-01-01T00:00+18:00 | too far away; years from 1900 to",
                "log --at +999999999-12-31T23:59:59-18:00 | too far away",
                "check --as-of +999999999-12-31 | --as-of: “+999999999-12-31” is too far away",
                "check --as-of 1899-12-31 | too far away",
                "trends --from -999999999-01-01 | --from: “-999999999-01-01” is too far away",
                "trends --to=+999999999-12-31 | --to: “+999999999-12-31” is too far away",
                "trends --to=-999999999-01-01 --json | too far away",
                "summary --out x.pdf --from 1899-12-31 | too far away",
                "summary --out x.pdf --to 10000-01-01 | --to: “10000-01-01” is not a date",
                "night --activity walking:40:light:far | not of the form",
                "check --as-of soon | not a date",
                "trends --from 2026-03-02 --to 2026-03-01 | is after --to",
                "summary --out x.pdf --paper a5 | is not one of a4, letter",
                "export --out x.json --format xml | is not one of json",
                "demo --out x.json --nights 0 | not a whole number from 1 to 36,500",
                "demo --out x.json --nights 1.5 | not a whole number",
                "demo --out x.json --rate many | not a number from 0 to 50",
                "demo --out x.json --rate 0x1p3 | not a number from 0 to 50",
                "demo --out x.json --seed ٣ | not a whole number",
                "demo --out x.json --seed abc | not a whole number",
                "--demo | cannot be used together",
                "log --severity 7 --demo | cannot be used together",
                "--demo trends --json | cannot be used together",
                "summary | Missing: --out=FILE.",
                "import | Missing: FILE.",
                "log --note | Missing: --note=TEXT.",
                "log --at 2026-01-01T01:00 --at 2026-01-01T02:00 | --at=T is given more than once",
                "log --woke=often | --woke: “often” cannot be used here",
                "log --colour red | “--colour” is not known here",
                "dance | “dance” is not known here"
            })
    void wrongUsageIsOneSentenceAndTouchesNothing(String line, String words) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err).contains(words).doesNotContain("Exception");
        assertThat(out).isEmpty();
        assertThat(diary).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trends --to", "trends --json --to", "check --as-of"})
    void nightsThatHaveNotComeCanBeLookedAtAndAreNotRecorded(String line) {
        assertThat(run("begin")).isZero();
        String next = tonight().plusDays(40).toString();
        assertThat(run((line + " " + next).split(" "))).isZero();
        assertThat(err).isEmpty();
    }

    @Test
    void aNightThatHasNotComeCannotBeWrittenDown() {
        String next = tonight().plusDays(1).toString();
        assertThat(run("night", "--night", next)).isEqualTo(2);
        assertThat(err)
                .contains(": the night of " + next + " has not come yet")
                .contains("the last one possible is " + tonight())
                .hasLineCount(1);
        assertThat(diary).doesNotExist();
    }

    @Test
    void aCrampThatHasNotStartedIsRefused() {
        assertThat(run("log", "--at", tonight().plusDays(2) + "T03:00")).isEqualTo(2);
        assertThat(err).contains("T03:00 is in the future").hasLineCount(1);
        assertThat(diary).doesNotExist();
    }

    @Test
    void thePossibleYearsBeginWith1900() {
        assertThat(run("begin")).isZero();
        assertThat(run("trends", "--from", "1900-01-01", "--to", "1900-01-01")).isZero();
        assertThat(run("trends", "--to", "1900-01-01", "--json")).isZero();
        assertThat(run("check", "--as-of", "1900-01-01")).isZero();
        assertThat(run("trends", "--from", "1900-01-01")).isZero();
        assertThat(run("log", "--at", "1900-01-01T13:00")).isZero();
        assertThat(err).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "summary, diary.cramps",
        "export, diary.cramps",
        "demo, diary.cramps",
        "export, link",
        "summary, diary.cramps.lock",
        "export, diary.cramps-journal",
        "demo, diary.cramps-wal",
        "backup, diary.cramps-wal",
        "backup, diary.cramps.cramp-diary-new.part",
        "export, backups/diary-000009-2026-03-04.cramps",
        "demo, backups/diary-000009-2026-03-04.cramps"
    })
    void nothingGoesOutOnTheDiaryOrWhatBelongsToIt(String command, String name) throws Exception {
        fourCrampNights();
        assertThat(run("backup")).isZero();
        Files.createSymbolicLink(folder.resolve("link"), diary);
        byte[] before = Files.readAllBytes(diary);
        assertThat(run(command, "--out", folder.resolve(name).toString())).isEqualTo(1);
        assertThat(err).contains(name + " belongs to a diary").hasLineCount(1);
        assertThat(out).isEmpty();
        assertThat(Files.readAllBytes(diary)).isEqualTo(before);
    }

    @Test
    void aBackupWithANumberFromElsewhereIsNamedByVerify() throws Exception {
        fourCrampNights();
        assertThat(run("backup")).isZero();
        assertThat(run("verify")).isZero();
        assertThat(err).isEmpty();
        String strange = "diary-999999999999999999-2026-01-01.cramps";
        Files.writeString(folder.resolve("backups").resolve(strange), "");
        assertThat(run("verify")).isZero();
        assertThat(err).contains(strange, "not taken for the newest backup").hasLineCount(1);
    }

    @Test
    void aSecondNameOfTheDiarysFileIsSaidAndInNobodysWay() throws Exception {
        fourCrampNights();
        Files.createLink(folder.resolve("other.cramps"), diary);
        assertThat(run("log")).isZero();
        assertThat(err).contains("second name", "“diary.cramps” only").hasLineCount(1);
        assertThat(run("verify")).isZero();
        assertThat(err).contains("second name").hasLineCount(1);
        Files.delete(folder.resolve("other.cramps"));
        assertThat(run("log")).isZero();
        assertThat(err).isEmpty();
    }

    @Test
    void aBackupReplacesNothingAndIsAFile() {
        assertThat(run("begin")).isZero();
        assertThat(run("backup", "--out", diary.toString())).isEqualTo(1);
        assertThat(err).contains("is already there").hasLineCount(1);
        assertThat(run("backup", "--out", "/")).isEqualTo(1);
        assertThat(err).contains("is already there").hasLineCount(1);
        assertThat(run("backup", "--out", "-")).isEqualTo(2);
        assertThat(err).contains("name a file").hasLineCount(1);
        assertThat(run("verify")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"log", "night", "check", "trends --json", "verify", "backup"})
    void aDiaryThatIsGoneIsNotBegunAnewWhileItHasBackups(String line) throws Exception {
        assertThat(run("log")).isZero();
        Files.delete(diary);
        assertThat(run(line.split(" "))).isEqualTo(3);
        assertThat(err).contains("backups/diary-000001-").hasLineCount(1);
        assertThat(out).isEmpty();
        assertThat(diary).doesNotExist();
    }

    @Test
    void aChangeMakesTheBackupOfTheDayAndThatItCannotIsSaid() throws Exception {
        assertThat(run("log")).isZero();
        assertThat(err + out).doesNotContain("backup");
        assertThat(run("log")).isZero();
        assertThat(run("check")).isZero();
        Path backups = folder.resolve("backups");
        assertThat(backups.toFile().list()).hasSize(1);
        diary = Files.createDirectory(folder.resolve("another")).resolve("diary.cramps");
        Files.writeString(diary.resolveSibling("backups"), "a file where a folder should be");
        assertThat(run("log")).isZero();
        assertThat(err).contains(diary.resolveSibling("backups").toString()).hasLineCount(1);
        assertThat(run("verify")).isZero();
        assertThat(out).contains("1 cramp");
    }

    @Test
    void aDiaryThatIsGoneIsBegunAnewKnowingly() throws Exception {
        assertThat(run("log")).isZero();
        Files.delete(diary);
        for (String command : List.of("log", "check", "verify", "export --out -")) {
            assertThat(run(command.split(" "))).as(command).isEqualTo(3);
            assertThat(err).contains("“diary.cramps” is missing", "use “begin”").hasLineCount(1);
            assertThat(diary).doesNotExist();
        }
        assertThat(run("begin")).isZero();
        assertThat(out).contains("A new diary was begun. What was left of the old one");
        assertThat(err).isEmpty();
        assertThat(run("verify")).isZero();
        assertThat(run("begin")).isEqualTo(1);
        assertThat(err).contains("There is a diary").hasLineCount(1);
    }

    @Test
    void whereADiaryLiesIsSaidWhenItIsBegun() throws Exception {
        Files.createDirectory(folder.resolve(".stfolder"));
        assertThat(run("begin")).isZero();
        assertThat(out).contains("A new diary was begun.").doesNotContain("the old one");
        assertThat(err).contains("Syncthing").hasLineCount(1);
    }

    @Test
    void aBackupTakesNoEntriesAndCanBeChecked() throws Exception {
        assertThat(run("log")).isZero();
        assertThat(run("backup")).isZero();
        String own = diary.toString();
        diary = Path.of(out.substring(0, out.indexOf(" was written")));
        for (String line : List.of("log --note x", "night", "backup", "check", "restore " + own)) {
            assertThat(run(line.split(" "))).as(line).isEqualTo(3);
            assertThat(err).contains("is a backup of “diary.cramps”").hasLineCount(1);
            assertThat(out).isEmpty();
        }
        assertThat(run("verify")).isZero();
        assertThat(diary.getParent().toFile().list()).hasSize(2);
    }

    @Test
    void aBackupIsPutBackAndThatTakenBackAgain() throws Exception {
        assertThat(run("log")).isZero();
        assertThat(run("backup")).isZero();
        Path backup = Path.of(out.substring(0, out.indexOf(" was written")));
        assertThat(run("log")).isZero();
        assertThat(run("restore", backup.toString())).isZero();
        assertThat(out).contains("Put back from " + backup + ": 0 nights and 1 cramp.");
        Path before = backup.resolveSibling(backup.getFileName().toString().replace("02-", "03-"));
        assertThat(out).contains("is kept as " + before);
        assertThat(run("verify")).isZero();
        assertThat(out).contains("1 cramp ");
        assertThat(run("restore", before.toString())).isZero();
        assertThat(run("verify")).isZero();
        assertThat(out).contains("2 cramps");
        Files.write(diary, new byte[0]);
        assertThat(run("restore", before.toString())).isZero();
        assertThat(out).contains("unchanged in the folder").contains("quarantine");
        assertThat(run("restore", diary.toString())).isEqualTo(1);
        assertThat(err).contains("is the diary itself").hasLineCount(1);
        assertThat(run("restore")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"'', check", "a letter, log", "SQLite format 3, verify"})
    void theNewestBackupOfASpoiltDiaryIsNamed(String content, String command) throws Exception {
        assertThat(run("log")).isZero();
        assertThat(run("backup")).isZero();
        Path backup = Path.of(out.substring(0, out.indexOf(" was written")));
        Files.writeString(diary, content);
        assertThat(run(command)).isEqualTo(3);
        assertThat(err).contains("The newest backup of it is “" + backup + "”").hasLineCount(2);
        assertThat(diary).hasContent(content);
        assertThat(run("restore", backup.toString())).isZero();
        assertThat(run(command)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"a part of a page, 2000, 16, false", "no size of pages, 1000000, 0, true"})
    void theWindowIsNamedOnlyWhereItCanReadMore(String what, int length, int size, boolean more)
            throws Exception {
        assertThat(run("log")).isZero();
        assertThat(run("backup")).isZero();
        byte[] bytes = Files.readAllBytes(diary);
        bytes[16] = (byte) size; // of the pages, in units of 256 bytes
        Files.write(diary, Arrays.copyOf(bytes, Math.min(length, bytes.length)));
        assertThat(run("check")).as(what).isEqualTo(3);
        assertThat(err).contains("The newest backup of it is").hasLineCount(2);
        assertThat(err.contains("what can still be read.")).as(err).isEqualTo(more);
    }

    @Test
    void adviceForAnotherNightNamesTheNight() {
        assertThat(run("begin")).isZero();
        assertThat(run("check", "--as-of", "2020-03-03")).isZero();
        assertThat(out).startsWith("For the night of 3 March 2020:");
        assertThat(run("check", "--as-of", tonight().toString())).isZero();
        assertThat(out).doesNotContain("For the night of");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verify",
                "check",
                "trends",
                "export --out export.json",
                "summary --out page.pdf",
                "backup",
                "protect",
                "unprotect",
                "passphrase",
                "recovery-code"
            })
    void aMistypedNameIsNoEmptyDiary(String line) {
        diary = diary.resolveSibling("mistyped").resolve("diary.cramps");
        assertThat(run(line.split(" "))).isEqualTo(3);
        assertThat(err).contains("There is no diary “" + diary + "”");
        assertThat(diary.getParent()).doesNotExist();
    }

    @Test
    void aFolderOfASyncServiceIsNamedWhenTheDiaryIsBegunOrChecked() throws Exception {
        Files.createDirectory(folder.resolve(".dropbox.cache"));
        assertThat(run("log")).isZero();
        assertThat(err).startsWith("Your diary lies in a folder that Dropbox keeps the same");
        assertThat(run("log")).isZero();
        assertThat(err).isEmpty();
        language = "da";
        assertThat(run("verify")).isZero();
        assertThat(err).startsWith("Din dagbog ligger i en mappe, som Dropbox");
    }

    @Test
    void whatWasCheckedIsCounted() {
        assertThat(run("log")).isZero();
        assertThat(run("night", "--fluid", "1500")).isZero();
        assertThat(run("verify")).isZero();
        assertThat(out).contains("1 cramp and what is entered for 1 night were checked");
        language = "da";
        assertThat(run("verify")).isZero();
        assertThat(out).contains("1 krampe og det, der er skrevet om 1 nat, er set efter");
    }

    @Test
    void verifyMakesNothingBesideADiary() throws Exception {
        assertThat(run("log")).isZero();
        Files.delete(folder.resolve("diary.cramps.lock"));
        assertThat(run("verify")).isZero();
        assertThat(folder.resolve("diary.cramps.lock")).doesNotExist();
    }

    @Test
    void aDiaryInUseIsRefusedWithCodeThree() {
        try (DiaryStore open = SqliteDiaryStore.open(diary, Clock.system(ZoneId.systemDefault()))) {
            assertThat(run("check")).isEqualTo(3);
            assertThat(err).hasLineCount(1).doesNotContain("Exception");
            assertThat(open.current().cramps()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a diary", "SQLite format 3 but not really"})
    void aFileThatIsNotADiaryIsRefusedAndUnchanged(String content) throws Exception {
        Files.writeString(diary, content);
        assertThat(run("check")).isEqualTo(3);
        assertThat(err).hasLineCount(1).doesNotContain("Exception");
        assertThat(diary).hasContent(content);
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws Exception {
        Path file = folder.resolve("file");
        Files.writeString(file, "in the way");
        assertThat(run("demo", "--out", file.resolve("demo.json").toString())).isEqualTo(1);
        assertThat(err).contains("could not be written").hasLineCount(1);
        diary = file.resolve("diary.cramps");
        assertThat(run("check")).isEqualTo(3);
        assertThat(err).hasLineCount(1).doesNotContain("Exception");
    }

    /** The pipe is written to only after the diary was opened and closed meanwhile. */
    @Test
    void anImportDoesNotKeepTheDiaryWhileItWaitsForAPipe() throws Exception {
        assertThat(run("begin")).isZero();
        Path pipe = folder.resolve("pipe");
        int made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        assumeThat(made).as("mkfifo").isZero();
        CommandLine commands = CrampDiary.commandLine((_, _, _) -> 42);
        FutureTask<Integer> importing =
                new FutureTask<>(() ->
                        commands.execute("--diary", diary.toString(), "import", pipe.toString()));
        Thread.ofPlatform().start(importing);
        try (OutputStream opened = Files.newOutputStream(pipe)) { // waits for the reader
            assertThat(run("check")).isZero();
            Path none = folder.resolve("none.json");
            assertThat(run("demo", "--nights", "3", "--out", none.toString())).isZero();
            opened.write(Files.readAllBytes(none));
        }
        assertThat(importing.get()).isZero();
        assertThat(run("verify")).isZero();
    }

    @Test
    void aMissingImportFileIsSaid() {
        assertThat(run("import", folder.resolve("none.json").toString())).isEqualTo(1);
        assertThat(err).hasLineCount(1);
    }

    @Test
    void anUnknownLanguageIsWrongUsage() {
        language = "fr";
        assertThat(run("check")).isEqualTo(2);
        assertThat(err).contains("is not one of en, da").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang da summary", "dance --lang da", "log --lang=da --woke=x"})
    void wrongUsageIsSaidInTheLanguageAskedFor(String line) {
        StringWriter errText = new StringWriter();
        CommandLine commands =
                CrampDiary.commandLine((_, _, _) -> 42).setErr(new PrintWriter(errText, true));
        assertThat(commands.execute(line.split(" "))).isEqualTo(2);
        assertThat(errText.toString())
                .containsAnyOf("Mangler", "kendes ikke", "kan ikke bruges")
                .contains("Se, hvad der er muligt: cramp-diary")
                .hasLineCount(2);
    }

    @Test
    void anEntryThatCannotBeReadIsNamedAndTheOthersAreThere() throws Exception {
        fourCrampNights();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + diary);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    UPDATE cramp SET night = 'yesterday'
                    WHERE id = (SELECT id FROM cramp ORDER BY night LIMIT 1)
                    """);
        }
        assertThat(run("check")).isZero();
        assertThat(err).contains("A cramp of the night of yesterday is damaged");
        assertThat(run("verify")).isEqualTo(1);
        assertThat(err).contains("yesterday");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export --out export.json", "summary --out page.pdf", "trends"})
    void aDamagedEntryDoesNotGoOutSilently(String line) throws Exception {
        LocalDate night = tonight().minusDays(1);
        assertThat(run("night", "--night", night.toString(), "--note", "magnesium")).isZero();
        String[] words = line.replace("--out ", "--out " + folder + "/").split(" ");
        assertThat(run(words)).isZero();
        assertThat(err).isEmpty();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + diary);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE night SET note = 'magnesiuM'")).isOne();
        }
        assertThat(run("summary", "--blank", "--out", folder.resolve("blank.pdf").toString()))
                .isZero();
        assertThat(err).isEmpty();
        for (Path written : List.of(folder.resolve("export.json"), folder.resolve("page.pdf"))) {
            Files.deleteIfExists(written);
        }
        assertThat(run(words)).isZero();
        assertThat(err)
                .contains("The record of the night of ", " is damaged")
                .endsWith("“restore” puts a backup back.\n");
        if (line.startsWith("export")) {
            assertThat(folder.resolve("export.json")).content().contains("magnesiuM");
        }
    }

    @Test
    void theSameInDanish() {
        fourCrampNights();
        language = "da";
        assertThat(run("check")).isZero();
        assertThat(out).contains("nætter").doesNotContain("nights");
    }

    @Test
    void helpAndVersionAnswer() {
        assertThat(run("--help")).isZero();
        assertThat(out).contains("log").contains("import");
        assertThat(run("--version")).isZero();
        assertThat(out).startsWith("Cramp Diary 0.");
        assertThat(run("log", "--help")).isZero();
        assertThat(out).contains("--severity");
    }
}
