package org.crampdiary.exchange.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampdiary.exchange.csv.CsvText;
import org.crampdiary.exchange.json.JsonDiary;
import org.crampdiary.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a text file, nothing of it understood yet. They are counted from 1, as a spreadsheet
 * counts them: empty ones too, a first line {@code sep=;} not.
 *
 * @param rows cells without spaces around them; cells missing at the end of a row are not there
 */
public record Sheet(TextEncoding encoding, Separator separator, List<List<String>> rows) {

    private static final Pattern NAMED_SEPARATOR =
            Pattern.compile("\"?sep=(.)\"?(?:\\r\\n|\\r|\\n|$)");

    /** So much of a text tells its separator. */
    private static final int BEGINNING = 65_536;

    private static final int FIRST_ROWS = 100;

    /** More than the widest diary has, and as much as there is room for. */
    private static final int MOST_CELLS = 1_000_000;

    private static final Pattern MARKUP =
            Pattern.compile("\\s*<(\\?xml|!doctype|html)", Pattern.CASE_INSENSITIVE);

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0e-\\x1f]");

    public Sheet {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file of at most 20 MB, 100,000 rows, 100 columns and a million cells.
     *
     * @param encoding null to tell it from the bytes
     * @param separator null to tell it from the text
     * @throws Refusal with one sentence when it is no such text, or has an unclosed quotation mark
     */
    public static Sheet read(
            byte[] file, @Nullable TextEncoding encoding, @Nullable Separator separator) {
        return read(file, encoding, separator, CsvText.MOST_ROWS);
    }

    /**
     * The first rows of a file, which are enough to tell what it is.
     *
     * @throws Refusal as {@link #read(byte[], TextEncoding, Separator)}
     */
    public static Sheet beginning(byte[] file) {
        return read(file, null, null, FIRST_ROWS);
    }

    private static Sheet read(
            byte[] file, @Nullable TextEncoding encoding, @Nullable Separator separator, int most) {
        if (file.length > JsonDiary.MOST_BYTES) {
            throw Refusal.notDone("exchange.too-large", JsonDiary.MOST_BYTES / 1_000_000);
        }
        TextEncoding written = encoding == null ? TextEncoding.of(file) : encoding;
        if (!written.canDecode(file)) {
            throw encoding == null
                    ? Refusal.notDone("exchange.other-kind")
                    : Refusal.notDone("table.other-encoding", written);
        }
        try (Reader text = written.reader(file)) {
            return read(text, beginning(written.reader(file)), written, separator, most);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory was not readable", e);
        }
    }

    private static String beginning(Reader text) throws IOException {
        char[] beginning = new char[BEGINNING];
        int length = 0;
        for (int read = 0; read >= 0 && length < BEGINNING; length += Math.max(read, 0)) {
            read = text.read(beginning, length, BEGINNING - length);
        }
        return new String(beginning, 0, length);
    }

    private static Sheet read(
            Reader text,
            String beginning,
            TextEncoding encoding,
            @Nullable Separator separator,
            int most)
            throws IOException {
        if (MARKUP.matcher(beginning).lookingAt()) {
            throw Refusal.notDone("exchange.other-kind");
        }
        Matcher named = NAMED_SEPARATOR.matcher(beginning);
        Optional<Separator> said = Optional.empty();
        if (named.lookingAt()) {
            said = Separator.named(named.group(1));
            text.skip(named.end());
        }
        Separator told =
                said.orElseGet(() ->
                        Separator.of(
                                named.hasMatch() ? beginning.substring(named.end()) : beginning));
        Separator between = separator == null ? told : separator;
        List<List<String>> rows = rows(text, between, most);
        if (rows.stream().allMatch(List::isEmpty)) {
            throw Refusal.notDone("exchange.empty");
        }
        return new Sheet(encoding, between, rows);
    }

    private static List<List<String>> rows(Reader text, Separator separator, int most) {
        List<List<String>> rows = new ArrayList<>();
        int cells = 0;
        try {
            for (CsvRecord record : CsvText.records(text, separator.sign())) {
                if (rows.size() == most) {
                    if (most < CsvText.MOST_ROWS) {
                        break;
                    }
                    throw Refusal.notDone("exchange.too-many-rows", CsvText.MOST_ROWS);
                }
                rows.add(cells(record.getFields()));
                cells += rows.getLast().size();
                if (cells > MOST_CELLS) {
                    throw Refusal.notDone("table.too-many-cells", MOST_CELLS);
                }
            }
        } catch (CsvParseException _) {
            throw Refusal.notDone("table.row-broken", Integer.toString(rows.size() + 1));
        }
        return rows;
    }

    private static List<String> cells(List<String> fields) {
        if (fields.stream().anyMatch(field -> CONTROL.matcher(field).find())) {
            throw Refusal.notDone("exchange.other-kind");
        }
        List<String> cells = new ArrayList<>(fields.stream().map(String::strip).toList());
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return List.copyOf(cells);
    }
}
