package org.crampdiary.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.crampdiary.model.Coded;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the current row by their names, as the types of the model. A value that is not
 * what the program writes gives {@link IllegalArgumentException} or {@link DateTimeException}.
 */
record Columns(ResultSet row) {

    /** Whether a file, perhaps of an earlier structure, has a table. */
    static boolean has(Handle handle, String table) {
        return handle.createQuery("SELECT count(*) FROM pragma_table_info(?)")
                .bind(0, table)
                .mapTo(Boolean.class)
                .one();
    }

    @Nullable String text(String column) throws SQLException {
        return row.getString(column);
    }

    String required(String column) throws SQLException {
        String text = text(column);
        if (text == null) {
            throw new IllegalArgumentException(column + " is missing");
        }
        return text;
    }

    LocalDate day(String column) throws SQLException {
        return WrittenTimes.day(required(column));
    }

    @Nullable LocalDate date(String column) throws SQLException {
        return parsed(column, WrittenTimes::day);
    }

    <E extends Enum<E> & Coded> @Nullable E code(Class<E> type, String column) throws SQLException {
        return parsed(column, constants(type));
    }

    int requiredWhole(String column) throws SQLException {
        int value = row.getInt(column);
        if (row.wasNull()) {
            throw new IllegalArgumentException(column + " is missing");
        }
        return value;
    }

    /** See {@link WrittenTimes#dayOrText}. */
    Object dateOrText(String column) throws SQLException {
        return WrittenTimes.dayOrText(text(column));
    }

    private <T> @Nullable T parsed(String column, Function<String, T> parse) throws SQLException {
        String text = text(column);
        return text == null ? null : parse.apply(text);
    }

    /** What a code stands for; throws {@link IllegalArgumentException} where it is none. */
    static <E extends Enum<E> & Coded> Function<String, E> constants(Class<E> type) {
        return code ->
                Coded.of(type, code)
                        .orElseThrow(() -> new IllegalArgumentException("no such code: " + code));
    }
}
