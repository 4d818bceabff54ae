package org.crampdiary.store.sqlite;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.crampdiary.store.recovery.ReadProgress;

/** What a damaged diary still tells of its tables: their columns, keys and numbers of rows. */
final class DamagedTables {

    private static final Logger LOG = System.getLogger(DamagedTables.class.getName());

    /** Product's own choice: no diary is written so often; a larger number is damage itself. */
    static final long LARGEST = 1_000_000;

    /** So many rows are asked for one after the other, and of those behind them fewer and fewer. */
    private static final long FEW = 32;

    private final Connection damaged;
    private final ReadProgress progress;

    /**
     * @param damaged is only read
     * @param progress is told of each row, and may give the reading up
     */
    DamagedTables(Connection damaged, ReadProgress progress) {
        this.damaged = damaged;
        this.progress = progress;
    }

    List<String> columns(String table) {
        return columns(damaged, table);
    }

    static List<String> columns(Connection connection, String table) {
        try {
            return texts(connection, "SELECT name FROM pragma_table_info('" + table + "')");
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "nothing is known of a table", e);
            return List.of();
        }
    }

    /** A statement that reads of it. */
    RowStatement rows(String sql) throws SQLException {
        return new RowStatement(damaged, sql);
    }

    /**
     * Whether no row can be reached, since the page where the table begins is spoilt: then each
     * question for a row fails, which takes long when thousands are asked. A few are enough to tell
     * that from a page of which only a part is spoilt.
     */
    boolean isLost(String table) {
        String sql = "SELECT rowid FROM " + quoted(table) + " WHERE rowid = ?";
        try (RowStatement rows = rows(sql)) {
            long row = 1;
            while (row <= LARGEST && !answers(rows, row)) {
                progress.more();
                row += row / FEW + 1;
            }
            return row > LARGEST;
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "a table cannot be read", e);
            return true;
        }
    }

    private static boolean answers(RowStatement rows, long row) throws SQLException {
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

    /**
     * The largest number of a row.
     *
     * @param certain whether the index, or a table without one, could be read to its end
     */
    record Last(long row, boolean certain) {}

    Last last(String table) throws SQLException {
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
                progress.more();
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
                progress.more();
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

    static String quoted(String name) {
        return '"' + name + '"';
    }

    static List<String> texts(Connection connection, String sql) throws SQLException {
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
