package org.crampdiary.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * A statement that is run for one row after the other; after a failure the driver needs another.
 */
final class RowStatement implements AutoCloseable {

    private final Connection connection;
    private final String sql;
    private PreparedStatement statement;

    RowStatement(Connection connection, String sql) throws SQLException {
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
