package org.crampdiary.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Keeps each prepared statement for the next time that it is wanted, since SQLite takes longer to
 * read most of those of a save than to run them. Of what was bound to them nothing is kept. For one
 * connection, which closes them with itself.
 */
final class KeptStatements extends DefaultStatementBuilder {

    private final Map<String, PreparedStatement> idle = new HashMap<>();

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context)
            throws SQLException {
        PreparedStatement kept = idle.remove(sql);
        return kept == null ? super.create(connection, sql, context) : kept;
    }

    /** One that failed, which the driver may have closed, is not kept. */
    @Override
    public void close(Connection connection, String sql, Statement statement) throws SQLException {
        if (statement.isClosed() || !(statement instanceof PreparedStatement prepared)) {
            super.close(connection, sql, statement);
            return;
        }
        prepared.getMoreResults(); // ends a query of which not every row was fetched
        prepared.clearBatch();
        prepared.clearParameters();
        PreparedStatement other = idle.put(sql, prepared);
        if (other != null) { // it ran while this one did
            other.close();
        }
    }
}
