package org.crampdiary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crampdiary.exchange.table.MappingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of other programs, on the command line. */
final class ImportTablesTest {

    private static final String BEGINNING =
            "{\"format\":\"cramp-diary-mapping\",\"version\":1,\"zone\":\"Europe/Copenhagen\",";

    private static final String TABLE =
            "When;How bad\n04.03.2026 02:10;7\n04.03.2026 02:10;7\n05.03.2026 03:00;11\n";

    @TempDir private Path folder;
    private String out = "";
    private String err = "";

    private int run(String... args) {
        List<String> all = new ArrayList<>();
        all.addAll(List.of("--diary", folder.resolve("a.cramps").toString(), "--lang", "en"));
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

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String mapping(String more) throws IOException {
        return file(
                "map.json",
                BEGINNING
                        + more
                        + "\"rows\":\"cramps\",\"fields\":{\"start\":{\"columns\":\"When\"},"
                        + "\"severity\":{\"columns\":\"How bad\"}}}");
    }

    @Test
    void nothingIsStoredWhileARowIsWrongAndTheRestOnlyWhenThePersonSaysSo() throws Exception {
        String table = file("t.csv", TABLE);
        String strict = mapping("\"dates\":\"day-first\",");
        assertThat(run("import", table, "--map", strict)).isEqualTo(1);
        assertThat(err).isEqualTo("Row 4, “How bad”: “11” is not a whole number from 0 to 10.\n");
        assertThat(folder.resolve("a.cramps")).doesNotExist();
        String loose = mapping("\"dates\":\"day-first\",\"leaveOutWrongRows\":true,");
        assertThat(run("import", table, "--map", loose, "--dry-run")).isZero();
        assertThat(out).startsWith("Nothing was changed. An import would add 2");
        assertThat(run("import", table, "--map", loose)).isZero();
        assertThat(out).startsWith("Imported: 2 new, 0 replaced");
        assertThat(err).startsWith("Row 4, ").hasLineCount(1);
        assertThat(run("import", table, "--map", loose)).isZero();
        assertThat(out).startsWith("Imported: 0 new, 0 replaced");
        assertThat(run("verify")).isZero();
    }

    @Test
    void aMappingThatWasChangedIsUsedAndThatItWasChangedIsSaid() throws Exception {
        String table = file("t.csv", TABLE);
        String written = mapping("\"dates\":\"day-first\",\"leaveOutWrongRows\":true,");
        byte[] saved = MappingFile.write(MappingFile.read(Files.readAllBytes(Path.of(written))));
        String text = new String(saved, StandardCharsets.UTF_8);
        String sound = file("sound.json", text);
        assertThat(run("import", table, "--map", sound, "--dry-run")).isZero();
        assertThat(err).startsWith("Row 4, ").hasLineCount(1);
        String changed = file("changed.json", text.replace("day-first", "month-first"));
        assertThat(run("import", table, "--map", changed, "--dry-run")).isZero();
        assertThat(err).startsWith("The mapping was changed after it was saved,");
        String strict = file("strict.json", text.replace("true", "false"));
        assertThat(run("import", table, "--map", strict)).isEqualTo(1);
        assertThat(err)
                .startsWith("The mapping was changed after it was saved,")
                .contains("\nRow 4, ")
                .hasLineCount(2);
    }

    @Test
    void anAmbiguousDateIsAskedByNamingItsKey() throws Exception {
        String table = file("t.csv", TABLE);
        assertThat(run("import", table, "--map", mapping(""))).isEqualTo(1);
        assertThat(err)
                .startsWith("In which order are dates such as 04.03.2026 02:10, 05.03.2026 03:00")
                .contains("(dates)")
                .hasLineCount(1);
    }

    @Test
    void whichFilesCanBeReadIsSaid() throws Exception {
        assertThat(run("import", file("t.csv", TABLE))).isEqualTo(1);
        assertThat(err).contains("--map MAPPING", "docs/tables.md").hasLineCount(1);
        assertThat(run("import", file("letter.txt", "Dear diary, today\n"))).isEqualTo(1);
        assertThat(err).startsWith("This file cannot be imported. What can be read:");
        Path own = folder.resolve("own.json");
        assertThat(run("begin")).isZero();
        assertThat(run("export", "--out", own.toString())).isZero();
        assertThat(run("import", own.toString(), "--map", mapping(""))).isEqualTo(1);
        assertThat(err).contains("is imported without --map").hasLineCount(1);
        assertThat(run("import", own.toString(), "--map", "")).isEqualTo(2);
    }

    /** With a mapping it would come in a second time, as cramps of another program. */
    @Test
    void aTableOfOurOwnIsNotAnotherPrograms() throws Exception {
        assertThat(run("begin")).isZero();
        for (String table : List.of("cramps", "nights", "pauses")) {
            Path own = folder.resolve(table + ".csv");
            assertThat(run("export", "--format", "csv", "--table", table, "--out", own.toString()))
                    .as(err)
                    .isZero();
            assertThat(run("import", own.toString())).isEqualTo(1);
            assertThat(err).contains("is a single table that Cramp Diary exported").hasLineCount(1);
            assertThat(run("import", own.toString(), "--map", mapping(""))).isEqualTo(1);
            assertThat(err).contains("is a single table that Cramp Diary exported").hasLineCount(1);
        }
    }

    /** Limits as people say them. */
    @Test
    void whatIsTooMuchIsSaidInItsUnit() throws Exception {
        String map =
                file(
                        "long.json",
                        BEGINNING
                                + "\"rows\":\"cramps\",\"fields\":{\"start\":{\"columns\":\"A\"},"
                                + "\"durationSeconds\":{\"columns\":\"B\"}}}");
        String table = file("t.csv", "A;B\n2026-03-04 02:10;30 h\n2026-03-04 02:10;0 s\n");
        assertThat(run("import", table, "--map", map)).isEqualTo(1);
        assertThat(err)
                .contains(
                        "Row 2, “B”: “30 h” is more than 24 hours",
                        "Row 3, “B”: “0 s” is too little");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedNamesItsRow() throws Exception {
        String table = file("t.csv", "When;How bad\n2026-03-04 02:10;7\n\"2026-03-05 02:10;7\n");
        assertThat(run("import", table, "--map", mapping(""))).isEqualTo(1);
        assertThat(err).startsWith("Row 3: a quotation mark is never closed");
        assertThat(run("import", table)).isEqualTo(1);
        assertThat(err).startsWith("Row 3: a quotation mark is never closed");
    }

    /** A tracker knows nothing of what the person wrote: that stays, and is said. */
    @Test
    void whatTheDiarySaysIsKept() throws Exception {
        assertThat(run("night", "--night", "2026-03-03", "--sleep", "5")).isZero();
        String table = file("t.csv", "From,To\n2026-03-03 23:00,2026-03-04 06:00\n");
        String mapping =
                file(
                        "sleep.json",
                        BEGINNING
                                + "\"rows\":\"sleep\",\"fields\":{\"start\":{\"columns\":\"From\"},"
                                + "\"end\":{\"columns\":\"To\"}}}");
        assertThat(run("import", table, "--map", mapping)).isZero();
        assertThat(err)
                .isEqualTo(
                        "The night of 3 March 2026: the diary has another answer (sleepHours),"
                                + " which is kept.\n");
        assertThat(out).startsWith("Imported: 0 new, 0 replaced by newer ones, 1 kept");
        Path exported = folder.resolve("out.json");
        assertThat(run("export", "--out", exported.toString())).isZero();
        assertThat(Files.readString(exported, StandardCharsets.UTF_8))
                .contains("\"sleepHours\": 5");
    }
}
