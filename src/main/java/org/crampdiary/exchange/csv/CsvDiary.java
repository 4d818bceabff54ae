package org.crampdiary.exchange.csv;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crampdiary.exchange.Imported;
import org.crampdiary.exchange.csv.Rows.Row;
import org.crampdiary.exchange.json.Errors;
import org.crampdiary.exchange.json.JsonDiary;
import org.crampdiary.model.Diary;
import org.crampdiary.model.Phrase;
import org.crampdiary.model.Refusal;

/**
 * The diary as tables for a spreadsheet: what the exchange format holds, described in {@code
 * docs/csv.md}. Any thread.
 */
public final class CsvDiary {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private CsvDiary() {}

    /**
     * All tables in one zip. The same diary, time and style give the same bytes; the style makes no
     * difference to reading.
     */
    public static byte[] write(Diary diary, Instant exportedAt, CsvStyle style) {
        TableWriter writer = new TableWriter(JsonDiary.tree(diary, exportedAt), style);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(About.FILE, writer.about());
        Table.ALL.forEach(table -> files.put(table.file(), writer.write(table)));
        return ZipFile.write(files);
    }

    /** One table alone, to look at: it is not read back. */
    public static byte[] write(Table table, Diary diary, Instant exportedAt, CsvStyle style) {
        return new TableWriter(JsonDiary.tree(diary, exportedAt), style).write(table);
    }

    /** Whether a file is an archive, as {@link #write(Diary, Instant, CsvStyle)} makes one. */
    public static boolean isZip(byte[] file) {
        return file.length >= ZIP.length && Arrays.equals(file, 0, ZIP.length, ZIP, 0, ZIP.length);
    }

    /**
     * Reads all tables: at most 20 MB unpacked, and 100,000 rows together.
     *
     * @param clock says which year is the last possible one of birth
     * @throws Refusal with one sentence for each thing that is wrong, each beginning with its
     *     table, row and column; first with those that are wrong with the tables as such
     */
    public static Imported read(byte[] zip, Clock clock) {
        Map<String, byte[]> files = ZipFile.read(zip, names());
        byte[] about = files.get(About.FILE);
        if (about == null) {
            throw Refusal.notDone("exchange.other-zip");
        }
        Errors broken = new Errors();
        int room = CsvText.MOST_ROWS;
        List<Row> aboutRows = Rows.read(About.FILE, about, About.HEADER, room, broken::add);
        Map<Table, List<Row>> rows = new LinkedHashMap<>();
        for (Table table : Table.ALL) {
            byte[] content = files.get(table.file());
            if (content == null) {
                broken.add(Phrase.of("exchange.table-missing", table.file()));
            } else {
                List<Row> read =
                        Rows.read(table.file(), content, table.header(), room, broken::add);
                room -= read.size();
                rows.put(table, read);
            }
        }
        if (aboutRows.size() != 1) {
            broken.add(Phrase.of("exchange.about", About.FILE));
        }
        broken.refuse();
        return read(aboutRows.getFirst(), rows, clock);
    }

    private static Imported read(Row about, Map<Table, List<Row>> rows, Clock clock) {
        Errors loose = new Errors();
        Tree tree = new Tree(about, loose::add);
        rows.forEach(tree::add);
        JsonNode file = tree.file();
        loose.refuse();
        return JsonDiary.read(file, new Errors(tree::place), clock);
    }

    /** Whether these are the columns of one of the tables, in any order. */
    public static boolean areColumns(List<String> names) {
        return About.HEADER.isOf(names)
                || Table.ALL.stream().anyMatch(table -> table.header().isOf(names));
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        names.add(About.FILE);
        Table.ALL.forEach(table -> names.add(table.file()));
        return names;
    }
}
