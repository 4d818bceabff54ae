package org.crampdiary.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.crampdiary.exchange.Imported;
import org.crampdiary.exchange.csv.CsvDiary;
import org.crampdiary.exchange.csv.CsvStyle;
import org.crampdiary.exchange.fhir.FhirDiary;
import org.crampdiary.exchange.fhir.FhirPage;
import org.crampdiary.exchange.json.JsonDiary;
import org.crampdiary.exchange.table.Sheet;
import org.crampdiary.exchange.table.TableSigns;
import org.crampdiary.model.Coded;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;
import org.crampdiary.store.sqlite.DiaryFiles;
import org.crampdiary.text.Messages;

/** The forms in which the whole diary leaves the program; two of them come back. Any thread. */
public enum FileFormat implements Coded {
    /** The exchange format itself. */
    JSON("json"),
    /** Its tables for a spreadsheet, in one zip. */
    CSV("zip"),
    /** For other programs of medicine; written only. */
    FHIR("json");

    private final String extension;

    FileFormat(String extension) {
        this.extension = extension;
    }

    /** How the names of such files end, without a point. */
    public String extension() {
        return extension;
    }

    /** How the names of files end that can be read, tables of others too, without a point. */
    public static List<String> readExtensions() {
        return List.of(JSON.extension, CSV.extension, "csv", "tsv", "txt");
    }

    /**
     * The diary as such a file.
     *
     * @param messages the language of its words, and of the spreadsheets that open it
     * @param page asked for the doctor's page where the form has it
     */
    public byte[] write(
            Diary diary, Instant exportedAt, Messages messages, Supplier<FhirPage> page) {
        return switch (this) {
            case JSON -> JsonDiary.write(diary, exportedAt);
            case CSV -> {
                CsvStyle style = CsvStyle.of(messages.language().locale());
                yield CsvDiary.write(diary, exportedAt, style);
            }
            case FHIR -> FhirDiary.write(diary, exportedAt, page.get(), messages);
        };
    }

    /**
     * Reads the file at {@code path}, whichever of those that come back it is.
     *
     * @param clock says which year is the last possible one of birth
     * @throws Refusal with one sentence for each thing that is wrong; with only one when there is
     *     no such file, when it cannot be read, or when it is of another kind, such as a table of
     *     another program
     */
    public static Imported read(Path path, Clock clock) {
        byte[] file = bytes(path);
        if (isTable(file, path)) {
            throw Refusal.notDone("table.needs-map", path.toString());
        }
        return read(file, clock);
    }

    /** The same for the bytes of a file that is no table of another program. */
    public static Imported read(byte[] file, Clock clock) {
        return CsvDiary.isZip(file) ? CsvDiary.read(file, clock) : JsonDiary.read(file, clock);
    }

    /**
     * Whether a file is a table of another program.
     *
     * @throws Refusal when it is a single table of ours
     */
    public static boolean isTable(byte[] file, Path path) {
        if (!mayBeTable(file)) {
            return false;
        }
        Sheet sheet = Sheet.beginning(file);
        checkIsNotOurs(sheet, path);
        return TableSigns.table(sheet);
    }

    /**
     * A single table of ours would come in a second time, as another program's.
     *
     * @throws Refusal when it is one
     */
    public static void checkIsNotOurs(Sheet sheet, Path path) {
        if (TableSigns.own(sheet)) {
            throw Refusal.notDone("table.own-table", path.toString());
        }
    }

    /**
     * Whether a file is none of ours by its beginning, and so may be a table of another program.
     */
    public static boolean mayBeTable(byte[] file) {
        return !CsvDiary.isZip(file) && JsonDiary.isOfAnotherKind(file);
    }

    /**
     * The file at {@code path}, or not more of it than shows that it is too large.
     *
     * @throws Refusal when there is no such file, it cannot be read, or is the open diary itself
     */
    public static byte[] bytes(Path path) {
        refuseOpenDiary(path);
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(JsonDiary.MOST_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw refusal("exchange.no-file", path, e);
        } catch (IOException e) {
            throw refusal("exchange.unreadable", path, e);
        }
    }

    /**
     * The same of a file that is there as a whole: somebody who waits at the window cannot end a
     * pipe that nobody writes to.
     *
     * @throws Refusal also when it is a pipe or a device
     */
    public static byte[] wholeBytes(Path path) {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw Refusal.notDone("exchange.unreadable", path.toString());
        }
        return bytes(path);
    }

    private static void refuseOpenDiary(Path path) {
        try {
            if (DiaryFiles.isOpenHere(path)) {
                throw Refusal.notDone("exchange.is-the-diary", path.toString());
            }
        } catch (IOException e) {
            throw refusal("exchange.unreadable", path, e);
        }
    }

    private static Refusal refusal(String key, Path path, IOException cause) {
        return new Refusal(Refusal.Kind.NOT_DONE, List.of(Phrase.of(key, path.toString())), cause);
    }
}
