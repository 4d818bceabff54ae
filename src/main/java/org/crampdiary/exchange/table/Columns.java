package org.crampdiary.exchange.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crampdiary.exchange.json.Errors;
import org.crampdiary.model.Refusal;
import org.crampdiary.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * One table of a sheet.
 *
 * @param headerRow the row of the headings; 0 when there are none
 * @param names the headings; {@code #3} for the third where it is empty or stands there before
 * @param rows those below the headings that are neither empty nor the headings once more
 */
public record Columns(int headerRow, List<String> names, List<Row> rows) {

    /** So many cells that repeat their heading make a row of which others differ the headings. */
    private static final int SAME = 3;

    private static final Pattern NUMBER = Pattern.compile("#[1-9]\\d{0,2}");

    /**
     * One row.
     *
     * @param number from 1, as in the sheet
     */
    public record Row(int number, List<String> cells) {

        /** What stands in a column; empty when nothing does. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    /** The table under a row of headings, to the end of the sheet or to the first empty row. */
    public static Columns under(Sheet sheet, int headerRow, boolean toEmptyRow) {
        List<List<String>> all = sheet.rows();
        List<String> header = headerRow == 0 ? List.of() : all.get(headerRow - 1);
        List<Row> rows = new ArrayList<>();
        int widest = header.size();
        for (int i = headerRow; i < all.size(); i++) {
            List<String> cells = all.get(i);
            if (cells.isEmpty() && toEmptyRow && !rows.isEmpty()) {
                break;
            }
            if (!cells.isEmpty() && !again(cells, header)) {
                rows.add(new Row(i + 1, cells));
                widest = headerRow == 0 ? Math.max(widest, cells.size()) : widest;
            }
        }
        return new Columns(headerRow, names(header, widest), List.copyOf(rows));
    }

    /** Whether a row is the headings once more: most of it says what stands above it. */
    private static boolean again(List<String> cells, List<String> header) {
        int same = 0;
        int filled = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                filled++;
                same += i < header.size() && cells.get(i).equals(header.get(i)) ? 1 : 0;
            }
        }
        return cells.equals(header) || (same >= SAME && same * 2 > filled);
    }

    /**
     * The table that a mapping means.
     *
     * @throws Refusal when no row has all the columns that it needs
     */
    static Columns of(Sheet sheet, Mapping mapping) {
        Set<String> needed = new HashSet<>();
        mapping.fields().values().forEach(source -> needed.addAll(source.columns()));
        if (mapping.only() != null) {
            needed.add(mapping.only().column());
        }
        int said = mapping.headerRow() == null ? 1 : mapping.headerRow();
        int row = has(sheet, said, needed) ? said : firstWith(sheet, needed);
        return under(sheet, row, mapping.toEmptyRow());
    }

    /** The same table without the rows that are not meant. */
    Columns meant(@Nullable Only only) {
        if (only == null) {
            return this;
        }
        Set<String> words = only.words().stream().map(Folded::of).collect(Collectors.toSet());
        List<String> column = List.of(only.column());
        return new Columns(
                headerRow,
                names,
                rows.stream().filter(row -> words.contains(Folded.of(text(row, column)))).toList());
    }

    private static boolean has(Sheet sheet, int headerRow, Collection<String> needed) {
        if (headerRow == 0) {
            return hasAll(under(sheet, 0, false).names, needed);
        }
        if (headerRow > sheet.rows().size()) {
            return false;
        }
        List<String> header = sheet.rows().get(headerRow - 1);
        return hasAll(names(header, header.size()), needed);
    }

    private static boolean hasAll(List<String> names, Collection<String> needed) {
        return needed.stream().allMatch(column -> index(names, column) >= 0);
    }

    /** Where a column stands, by its heading or its number; -1 when it is not there. */
    private static int index(List<String> names, String column) {
        int named = names.indexOf(column);
        boolean numbered = named < 0 && NUMBER.matcher(column).matches();
        int number = numbered ? Integer.parseInt(column.substring(1)) : 0;
        return numbered && number <= names.size() ? number - 1 : named;
    }

    private static int firstWith(Sheet sheet, Set<String> needed) {
        for (int row = 1; row <= sheet.rows().size(); row++) {
            if (has(sheet, row, needed)) {
                return row;
            }
        }
        throw Refusal.notDone(
                "table.columns-missing", needed.stream().sorted().map(Errors::printable).toList());
    }

    private static List<String> names(List<String> header, int width) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String name = i < header.size() ? header.get(i) : "";
            names.add(name.isEmpty() || names.contains(name) ? "#" + (i + 1) : name);
        }
        return List.copyOf(names);
    }

    /**
     * The texts of some columns of a row, with spaces between them; of several, only what is known.
     */
    String text(Row row, List<String> columns) {
        return String.join(
                " ",
                columns.stream()
                        .map(column -> row.cell(index(names, column)))
                        .filter(cell -> !cell.isEmpty())
                        .filter(cell -> columns.size() == 1 || !CellWord.unknown(cell))
                        .toList());
    }

    /** The texts of some columns below each other, each under its heading where it is not alone. */
    String note(Row row, List<String> columns) {
        return String.join(
                "\n",
                columns.stream()
                        .filter(column -> !CellWord.unknown(text(row, List.of(column))))
                        .map(column -> part(row, column, columns.size() == 1))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private String part(Row row, String column, boolean alone) {
        String text = text(row, List.of(column));
        return alone || text.isEmpty() ? text : names.get(index(names, column)) + ": " + text;
    }

    /** All cells of some columns, row by row; what is not filled in is left out. */
    List<String> texts(List<String> columns) {
        return rows.stream()
                .map(row -> text(row, columns))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Whether a row has more cells than there are columns. */
    boolean tooWide(Row row) {
        return row.cells().size() > names.size();
    }
}
