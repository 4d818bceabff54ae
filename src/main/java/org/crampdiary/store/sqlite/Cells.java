package org.crampdiary.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What stands in the columns of one row; null where a column is. */
interface Cells {

    @Nullable String text(String column) throws SQLException;

    /** May throw {@link IllegalArgumentException} where there is something else. */
    @Nullable Double number(String column) throws SQLException;

    /** The same. */
    @Nullable Integer whole(String column) throws SQLException;

    /** Each is asked for by itself, which takes longer than all that is done with it. */
    record Single(ResultSet row) implements Cells {

        @Override
        public @Nullable String text(String column) throws SQLException {
            return row.getString(column);
        }

        @Override
        public @Nullable Double number(String column) throws SQLException {
            double value = row.getDouble(column);
            return row.wasNull() ? null : Double.valueOf(value);
        }

        @Override
        public @Nullable Integer whole(String column) throws SQLException {
            int value = row.getInt(column);
            return row.wasNull() ? null : Integer.valueOf(value);
        }
    }
}
