package org.crampdiary.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * All rows of a table, some hundred fetched at once: SQLite joins them into one text, since asking
 * for every row and every cell of a diary by itself takes longer than all that is done with them.
 * How long a row is, and a cell that may hold any text, stands before it in bytes, so that one
 * which is damaged spoils no other.
 */
final class PackedRows {

    private static final int AT_ONCE = 256;
    private static final String WITH_LENGTH = "octet_length(packed) || ':' || packed";

    private final Handle handle;
    private final String table;
    private final Map<String, String> types = new LinkedHashMap<>();
    private final List<String> columns;
    private final Predicate<String> mayBeAnyText;

    /** Takes one row; what is read of it is another one afterwards. */
    @FunctionalInterface
    interface Reader {
        void read(PackedRow row);
    }

    /** Goes along the rows of a result. */
    @FunctionalInterface
    private interface Results {
        void next(ResultSet results) throws SQLException;
    }

    /**
     * @param mayBeAnyText whether a column may hold any text
     */
    PackedRows(Handle handle, String table, Predicate<String> mayBeAnyText) {
        this.handle = handle;
        this.table = table;
        each(
                "SELECT name, type FROM pragma_table_info('" + table + "')",
                results -> types.put(results.getString(1), results.getString(2)));
        columns = new ArrayList<>(types.keySet());
        this.mayBeAnyText = mayBeAnyText;
    }

    /** Leaves a column out, which then is one that the table does not have. */
    PackedRows without(String column) {
        columns.remove(column);
        return this;
    }

    /** Whether there is no such table, as in a file of an earlier structure. */
    boolean areMissing() {
        return columns.isEmpty();
    }

    /** Where a column stands in a row; -1 when the table has none of this name. */
    int position(String column) {
        return columns.indexOf(column);
    }

    /**
     * Reads all rows, in the order in which they were first written.
     *
     * @throws org.jdbi.v3.core.JdbiException when the file cannot be read
     */
    void read(Reader reader) {
        readBlocks(blocks(), reader);
    }

    /** The same in another order, as SQL says it; that takes longer. */
    void read(String order, Reader reader) {
        readBlocks(
                String.format(
                        Locale.ROOT,
                        "SELECT %s FROM (SELECT %s AS packed FROM %s ORDER BY %s)",
                        WITH_LENGTH,
                        packed(),
                        table,
                        order),
                reader);
    }

    private void readBlocks(String sql, Reader reader) {
        boolean[] anyText = new boolean[columns.size()];
        for (int i = 0; i < anyText.length; i++) {
            anyText[i] = mayBeAnyText.test(columns.get(i));
        }
        each(
                sql,
                results -> {
                    byte[] block = results.getBytes(1);
                    if (block != null) { // as after the last row
                        PackedRow row = new PackedRow(block, anyText);
                        while (row.next()) {
                            reader.read(row);
                        }
                    }
                });
    }

    private void each(String sql, Results row) {
        try (Statement statement = handle.getConnection().createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            while (results.next()) {
                row.next(results);
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /** In a damaged table rows may stand in no order: even then no block begins before the last. */
    private String blocks() {
        return String.format(
                Locale.ROOT,
                """
                WITH RECURSIVE block(after) AS (
                    SELECT min(rowid) - 1 FROM %1$s
                    UNION ALL
                    SELECT (SELECT max(id) FROM
                        (SELECT rowid AS id FROM %1$s WHERE rowid > after ORDER BY rowid LIMIT %4$d)
                        WHERE id > after)
                    FROM block WHERE after IS NOT NULL
                )
                SELECT (SELECT group_concat(%3$s, '') FROM
                    (SELECT %2$s AS packed FROM %1$s WHERE rowid > after ORDER BY rowid LIMIT %4$d))
                FROM block WHERE after IS NOT NULL
                """,
                table,
                packed(),
                WITH_LENGTH,
                AT_ONCE);
    }

    private String packed() {
        String cells = columns.stream().map(this::written).collect(Collectors.joining(", "));
        return "concat_ws(char(" + (int) PackedRow.BETWEEN + "), " + cells + ")";
    }

    /** A number so that it is the same when it is read again. */
    private String written(String column) {
        String text = column;
        if (mayBeAnyText.test(column)) {
            text = String.format(Locale.ROOT, "octet_length(%1$s) || ':' || %1$s", column);
        } else if ("REAL".equals(types.get(column))) {
            return String.format(
                    Locale.ROOT,
                    "iif(%1$s IS NULL, char(%2$d), quote(%1$s))",
                    column,
                    (int) PackedRow.NULL);
        }
        return String.format(Locale.ROOT, "ifnull(%s, char(%d))", text, (int) PackedRow.NULL);
    }
}
