package org.crampdiary.store.sqlite;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.crampdiary.store.recovery.ReadProgress;

/**
 * Copies each row of a damaged diary that can be reached by its number, one by one: reading a whole
 * table ends at the first damaged page, while the rows beside it are still there.
 */
final class ProbedRows {

    private static final Logger LOG = System.getLogger(ProbedRows.class.getName());

    /** How far behind the last row is looked when nothing says for certain which is the last. */
    private static final long BEYOND = 5_000;

    private final DamagedTables damaged;
    private final ReadProgress progress;
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
     * @param into a diary of the current structure without foreign keys
     * @param progress is told of each row, and may give the reading up
     */
    ProbedRows(DamagedTables damaged, Connection into, Taken taken, ReadProgress progress) {
        this.damaged = damaged;
        this.progress = progress;
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
                DamagedTables.texts(
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
        List<String> columns = new ArrayList<>(DamagedTables.columns(into, table));
        columns.retainAll(damaged.columns(table));
        if (columns.isEmpty() || damaged.isLost(table)) {
            return false; // an earlier structure, or nothing says any more where the table is
        }
        String names = String.join(", ", columns.stream().map(DamagedTables::quoted).toList());
        String read =
                String.format(
                        Locale.ROOT,
                        "SELECT %s FROM %s WHERE rowid = ?",
                        names,
                        DamagedTables.quoted(table));
        boolean begun =
                count(table) > 0; // in a new diary, with rows that are not the damaged one's
        String write =
                String.format(
                        Locale.ROOT,
                        "INSERT OR %s INTO %s (%s) VALUES (%s)",
                        begun ? Taken.LAST.conflict : taken.conflict,
                        DamagedTables.quoted(table),
                        names,
                        String.join(", ", Collections.nCopies(columns.size(), "?")));
        long found = copied(table, read, write, columns.size());
        return !begun && found > count(table);
    }

    private long count(String table) throws SQLException {
        String count = "SELECT count(*) FROM " + DamagedTables.quoted(table) + " NOT INDEXED";
        return Long.parseLong(DamagedTables.texts(into, count).getFirst());
    }

    /** How many rows were read and fit into the table. */
    private long copied(String table, String read, String write, int columns) throws SQLException {
        DamagedTables.Last last = damaged.last(table);
        long beyond = last.certain() ? 0 : BEYOND;
        long end = last.row() + beyond;
        long row = 0;
        long copied = 0;
        try (RowStatement from = damaged.rows(read);
                RowStatement to = new RowStatement(into, write)) {
            while (row < Math.min(end, DamagedTables.LARGEST)) {
                row++;
                progress.more();
                if (isCopied(row, columns, from, to)) {
                    copied++;
                    end = Math.max(end, row + beyond);
                }
            }
        }
        return copied;
    }

    private static boolean isCopied(long row, int columns, RowStatement from, RowStatement to)
            throws SQLException {
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
}
