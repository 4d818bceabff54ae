package org.crampdiary.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jspecify.annotations.Nullable;

/**
 * All rows of a table, each fetched at once: SQLite joins its cells into one text, since asking for
 * every cell of a diary by itself takes longer than all that is done with them. A column that may
 * hold any letter is the last one, and where there are more of them the others come beside it.
 */
final class PackedRows {

    private static final char BETWEEN = '\u001f';
    private static final String NULL = "\u001e";

    /** Stands before what may be any text, {@link #NULL} too. */
    private static final char TEXT = '=';

    private final Handle handle;
    private final String table;
    private final Map<String, String> types;
    private final List<String> beside;
    private final List<String> packed;
    private final @Nullable String anyText;

    /** Reads one thing from each row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Columns row) throws SQLException;
    }

    /**
     * @param anyText whether a column may hold any text
     */
    PackedRows(Handle handle, String table, Predicate<String> anyText) {
        this.handle = handle;
        this.table = table;
        types = Columns.of(handle, table);
        beside = new ArrayList<>(types.keySet().stream().filter(anyText).toList());
        packed = new ArrayList<>(types.keySet());
        packed.removeAll(beside);
        this.anyText = beside.isEmpty() ? null : beside.removeFirst();
        if (this.anyText != null) {
            packed.add(this.anyText);
        }
    }

    /** Whether there is no such table, as in a file of an earlier structure. */
    boolean areMissing() {
        return types.isEmpty();
    }

    /**
     * Reads all rows.
     *
     * @param order as SQL says it; may be empty
     */
    <T> ResultIterable<T> read(String order, Reader<T> reader) {
        List<String> asked = new ArrayList<>(beside);
        asked.addFirst(
                packed.stream()
                        .map(this::written)
                        .collect(Collectors.joining(", ", "concat_ws(char(31), ", ")")));
        Map<String, Integer> positions = new HashMap<>();
        packed.forEach(column -> positions.put(column, positions.size()));
        return handle.createQuery(
                        String.format(
                                Locale.ROOT,
                                "SELECT %s FROM %s %s",
                                String.join(", ", asked),
                                table,
                                order))
                .map((row, _) ->
                        reader.read(
                                new Columns(Packed.of(row, positions, anyText), types.keySet())));
    }

    /** A number so that it is the same when it is read again. */
    private String written(String column) {
        if (column.equals(anyText)) {
            return String.format(Locale.ROOT, "ifnull('%s' || %s, char(30))", TEXT, column);
        }
        boolean real = "REAL".equals(types.get(column));
        return real
                ? String.format(Locale.ROOT, "iif(%1$s IS NULL, char(30), quote(%1$s))", column)
                : "ifnull(" + column + ", char(30))";
    }

    /**
     * @param cells in the order of their positions
     */
    @SuppressWarnings("ArrayRecordComponent") // made for every row of a diary, and never compared
    private record Packed(
            ResultSet row, Map<String, Integer> positions, @Nullable String anyText, String[] cells)
            implements Cells {

        static Packed of(ResultSet row, Map<String, Integer> positions, @Nullable String anyText)
                throws SQLException {
            String[] cells = split(row.getString(1), positions.size());
            return new Packed(row, positions, anyText, cells);
        }

        /** Where there are too few, each is the whole text, from which nothing can be read. */
        private static String[] split(String text, int count) {
            String[] cells = new String[count];
            int from = 0;
            for (int i = 0; i < count - 1; i++) {
                int end = text.indexOf(BETWEEN, from);
                if (end < 0) {
                    Arrays.fill(cells, text);
                    return cells;
                }
                cells[i] = text.substring(from, end);
                from = end + 1;
            }
            cells[count - 1] = text.substring(from);
            return cells;
        }

        @Override
        public @Nullable String text(String column) throws SQLException {
            Integer position = positions.get(column);
            if (position == null) {
                return row.getString(column);
            }
            String cell = cells[position];
            if (cell.equals(NULL)) {
                return null;
            }
            return column.equals(anyText) ? cell.substring(1) : cell;
        }

        @Override
        public @Nullable Double number(String column) throws SQLException {
            String text = text(column);
            return text == null ? null : Double.valueOf(text);
        }

        @Override
        public @Nullable Integer whole(String column) throws SQLException {
            String text = text(column);
            return text == null ? null : Integer.valueOf(text);
        }
    }
}
