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

    /** So many rows are asked for one after the other, and of those behind them fewer and fewer. */
    private static final long FEW = 32;

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

    /**
     * Copies all tables; what cannot be read is left out.
     *
     * @return whether two rows bore the same key, so that {@link Taken} makes a difference
     */
    boolean copy() throws SQLException {
        into.setAutoCommit(false);
        List<String> tables =
                texts(
                        into,
                        """
                        SELECT name FROM sqlite_schema WHERE type = 'table'
                        AND name NOT LIKE 'sqlite%' AND name <> 'flyway_schema_history'
                        """);
        boolean twice = false;
        for (String table : tables) {
            twice |= copy(table);
        }
        into.commit();
        into.setAutoCommit(true);
        return twice;
    }

    private boolean copy(String table) throws SQLException {
        List<String> columns = new ArrayList<>(columns(into, table));
        columns.retainAll(columns(damaged, table));
        if (columns.isEmpty() || isLost(table)) {
            return false; // an earlier structure, or nothing says any more where the table is
        }
        String names = String.join(", ", columns.stream().map(ProbedRows::quoted).toList());
        String read =
                String.format(
                        Locale.ROOT, "SELECT %s FROM %s WHERE rowid = ?", names, quoted(table));
        boolean begun =
                count(table) > 0; // in a new diary, with rows that are not the damaged one's
        String write =
                String.format(
                        Locale.ROOT,
                        "INSERT OR %s INTO %s (%s) VALUES (%s)",
                        begun ? Taken.LAST.conflict : taken.conflict,
                        quoted(table),
                        names,
                        String.join(", ", Collections.nCopies(columns.size(), "?")));
        long found = copied(table, read, write, columns.size());
        return !begun && found > count(table);
    }

    /**
     * Whether no row can be reached, since the page where the table begins is spoilt: then each
     * question for a row fails, which takes long when thousands are asked. A few are enough to tell
     * that from a page of which only a part is spoilt.
     */
    private boolean isLost(String table) {
        String sql = "SELECT rowid FROM " + quoted(table) + " WHERE rowid = ?";
        try (Rows rows = new Rows(damaged, sql)) {
            long row = 1;
            while (row <= LARGEST && !answers(rows, row)) {
                row += row / FEW + 1;
            }
            return row > LARGEST;
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "a table cannot be read", e);
            return true;
        }
    }

    private static boolean answers(Rows rows, long row) throws SQLException {
        PreparedStatement asked = rows.statement();
        asked.setLong(1, row);
        try (ResultSet found = asked.executeQuery()) {
            found.next();
            return true;
        } catch (SQLException e) {
            LOG.log(Level.TRACE, "a row cannot be asked for", e);
            rows.begin();
            return false;
        }
    }

    private long count(String table) throws SQLException {
        String count = "SELECT count(*) FROM " + quoted(table) + " NOT INDEXED";
        return Long.parseLong(texts(into, count).getFirst());
    }

    /** How many rows were read and fit into the table. */
    private long copied(String table, String read, String write, int columns) throws SQLException {
        Last last = last(table);
        long beyond = last.certain() ? 0 : BEYOND;
        long end = last.row() + beyond;
        long row = 0;
        long copied = 0;
        try (Rows from = new Rows(damaged, read);
                Rows to = new Rows(into, write)) {
            while (row < Math.min(end, LARGEST)) {
                row++;
                if (isCopied(row, columns, from, to)) {
                    copied++;
                    end = Math.max(end, row + beyond);
                }
            }
        }
        return copied;
    }

    private static boolean isCopied(long row, int columns, Rows from, Rows to) throws SQLException {
        PreparedStatement into = to.statement();
        PreparedStatement asked = from.statement();
        asked.setLong(1, row);
        try (ResultSet found = asked.executeQuery()) {
            if (!found.next()) {
                return false;
            }
            for (int column = 1; column <= columns; column++) {
                into.setObject(column, found.getObject(column));
            }
        } catch (SQLException e) {
            LOG.log(Level.TRACE, "a row cannot be read", e);
            from.begin();
            return false;
        }
        try {
            into.executeUpdate();
            return true;
        } catch (SQLException e) {
            LOG.log(Level.TRACE, "a row is no row of its table", e);
            to.begin();
            return false;
        }
    }

    /**
     * A statement that is run for one row after the other; after a failure the driver needs
     * another.
     */
    private static final class Rows implements AutoCloseable {

        private final Connection connection;
        private final String sql;
        private PreparedStatement statement;

        Rows(Connection connection, String sql) throws SQLException {
            this.connection = connection;
            this.sql = sql;
            statement = connection.prepareStatement(sql);
        }

        PreparedStatement statement() {
            return statement;
        }

        void begin() throws SQLException {
            statement.close();
            statement = connection.prepareStatement(sql);
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
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
