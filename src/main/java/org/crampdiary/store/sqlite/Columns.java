package org.crampdiary.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.function.Function;
import org.crampdiary.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the current row as the types of the model. A value that is not what the program
 * writes gives {@link IllegalArgumentException} or {@link DateTimeException}.
 */
record Columns(ResultSet row) {

    @Nullable String text(String column) throws SQLException {
        return row.getString(column);
    }

    String required(String column) throws SQLException {
        String text = row.getString(column);
        if (text == null) {
            throw new IllegalArgumentException(column + " is missing");
        }
        return text;
    }

    LocalDate day(String column) throws SQLException {
        return LocalDate.parse(required(column));
    }

    @Nullable LocalDate date(String column) throws SQLException {
        return parsed(column, LocalDate::parse);
    }

    @Nullable Instant instant(String column) throws SQLException {
        return parsed(column, Instant::parse);
    }

    @Nullable OffsetDateTime time(String column) throws SQLException {
        return parsed(column, OffsetDateTime::parse);
    }

    @Nullable ZoneId zone(String column) throws SQLException {
        return parsed(column, ZoneId::of);
    }

    <E extends Enum<E> & Coded> @Nullable E code(Class<E> type, String column) throws SQLException {
        return parsed(column, text -> constant(type, text));
    }

    <E extends Enum<E> & Coded> E requiredCode(Class<E> type, String column) throws SQLException {
        return constant(type, required(column));
    }

    @Nullable Double number(String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : Double.valueOf(value);
    }

    @Nullable Integer whole(String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : Integer.valueOf(value);
    }

    @Nullable Boolean flag(String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : Boolean.valueOf(value != 0);
    }

    /** Whether a column that is never null is not 0. */
    boolean is(String column) throws SQLException {
        return row.getInt(column) != 0;
    }

    /** A date for a sentence about a row that may be damaged: as it stands if it is no date. */
    Object dateOrText(String column) throws SQLException {
        String text = String.valueOf(row.getString(column));
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            return text;
        }
    }

    private <T> @Nullable T parsed(String column, Function<String, T> parse) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : parse.apply(text);
    }

    private static <E extends Enum<E> & Coded> E constant(Class<E> type, String code) {
        return Coded.of(type, code)
                .orElseThrow(() -> new IllegalArgumentException("no such code: " + code));
    }
}
