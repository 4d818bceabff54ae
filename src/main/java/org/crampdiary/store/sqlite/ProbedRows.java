package org.crampdiary.store.sqlite;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Copies each row of a damaged diary that can be reached by its number, one by one: reading a whole
 * table ends at the first damaged page, while the rows beside it are still there.
 */
final class ProbedRows {

    private static final Logger LOG = System.getLogger(ProbedRows.class.getName());

    /** Product's own choice: no diary is written so often; a larger number is damage itself. */
    private static final long LARGEST = 1_000_000;

    /** How far behind the last row is looked when nothing says for certain which is the last. */
    private static final long BEYOND = 5_000;

    private final Connection damaged;
    private final Connection into;
    private final Taken taken;

    /** Which of two rows is taken that bear the same key, since that of one is damaged. */
    enum Taken {
        FIRST("IGNORE"),
        LAST("REPLACE");

        private final String conflict;

        Taken(String conflict) {
            this.conflict = conflict;
        }
    }

    /**
     * @param damaged is only read
     * @param into a diary of the current structure without foreign keys
     */
    ProbedRows(Connection damaged, Connection into, Taken taken) {
        this.damaged = damaged;
        this.into = into;
        this.taken = taken;
    }

    /** Copies all tables; what cannot be read is left out. */
    void copy() throws SQLException {
        into.setAutoCommit(false);
        List<String> tables =
                texts(
                        into,
                        """
                        SELECT name FROM sqlite_schema WHERE type = 'table'
                        AND name NOT LIKE 'sqlite%' AND name <> 'flyway_schema_history'
                        """);
        for (String table : tables) {
            copy(table);
        }
        into.commit();
        into.setAutoCommit(true);
    }

    private void copy(String table) throws SQLException {
        List<String> columns = new ArrayList<>(columns(into, table));
        columns.retainAll(columns(damaged, table));
        if (columns.isEmpty()) {
            return; // an earlier structure, or nothing says any more where the table is
        }
        String names = String.join(", ", columns.stream().map(ProbedRows::quoted).toList());
        String read =
                String.format(
                        Locale.ROOT, "SELECT %s FROM %s WHERE rowid = ?", names, quoted(table));
        String write =
                String.format(
                        Locale.ROOT,
                        "INSERT OR %s INTO %s (%s) VALUES (%s)",
                        begun(table) ? Taken.LAST.conflict : taken.conflict,
                        quoted(table),
                        names,
                        String.join(", ", Collections.nCopies(columns.size(), "?")));
        copy(table, read, write, columns.size());
    }

    /** Whether a new diary has rows in it, which are none of the damaged one's. */
    private boolean begun(String table) throws SQLException {
        return !texts(into, "SELECT 1 FROM " + quoted(table) + " LIMIT 1").isEmpty();
    }

    private void copy(String table, String read, String write, int columns) throws SQLException {
        Last last = last(table);
        long beyond = last.certain() ? 0 : BEYOND;
        long end = last.row() + beyond;
        long row = 0;
        while (row < Math.min(end, LARGEST)) {
            long before = row;
            try (PreparedStatement from = damaged.prepareStatement(read);
                    PreparedStatement to = into.prepareStatement(write)) {
                while (row < Math.min(end, LARGEST)) {
                    row++;
                    if (copied(row, columns, from, to)) {
                        end = Math.max(end, row + beyond);
                    }
                }
            } catch (SQLException e) {
                LOG.log(Level.TRACE, "a row cannot be read", e);
                row = Math.max(row, before + 1); // the driver goes on with new statements only
            }
        }
    }

    private static boolean copied(
            long row, int columns, PreparedStatement from, PreparedStatement to)
            throws SQLException {
        from.setLong(1, row);
        try (ResultSet found = from.executeQuery()) {
            if (!found.next()) {
                return false;
            }
            for (int column = 1; column <= columns; column++) {
                to.setObject(column, found.getObject(column));
            }
        }
        to.executeUpdate();
        return true;
    }

    /**
     * The largest number of a row.
     *
     * @param certain whether the index, or a table without one, could be read to its end
     */
    private record Last(long row, boolean certain) {}

    private Last last(String table) throws SQLException {
        Last ofTable = last(table, "NOT INDEXED");
        boolean indexed =
                !texts(damaged, "SELECT name FROM pragma_index_list('" + table + "')").isEmpty();
        if (!indexed) {
            return ofTable;
        }
        Last ofIndex = last(table, "INDEXED BY " + indexOf(table));
        return new Last(Math.max(ofTable.row, ofIndex.row), ofTable.certain || ofIndex.certain);
    }

    private Last last(String table, String how) {
        long last = 0;
        String sql = "SELECT rowid FROM " + quoted(table) + " " + how;
        try (Statement statement = damaged.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                long row = rows.getLong(1);
                last = row <= LARGEST ? Math.max(last, row) : last;
            }
            return new Last(last, true);
        } catch (SQLException e) {
            LOG.log(Level.TRACE, "not all numbers of rows can be read", e);
            return new Last(last, false);
        }
    }

    /** The keys in the index of a table, which may outlive its rows, as far as it can be read. */
    Set<String> keys(String table, String key) {
        Set<String> keys = new TreeSet<>();
        String sql =
                String.format(
                        Locale.ROOT, "SELECT %s FROM %s INDEXED BY %s", key, table, indexOf(table));
        try (Statement statement = damaged.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                keys.add(String.valueOf(rows.getString(1)));
            }
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "an index cannot be read to its end", e);
        }
        return keys;
    }

    private static String indexOf(String table) {
        return "\"sqlite_autoindex_" + table + "_1\"";
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private static List<String> columns(Connection connection, String table) {
        try {
            return texts(connection, "SELECT name FROM pragma_table_info('" + table + "')");
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "nothing is known of a table", e);
            return List.of();
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
