package org.crampdiary.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Function;
import org.crampdiary.model.Coded;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.RoughDate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the current row as the types of the model. A value that is not what the program
 * writes gives {@link IllegalArgumentException} or {@link DateTimeException}.
 *
 * @param there the columns that the table has, since what a file of an earlier structure has no
 *     column for is unknown in it; null where every structure has what is asked for
 */
record Columns(ResultSet row, @Nullable Set<String> there) {

    /** The row of a table that has the same columns in every structure. */
    Columns(ResultSet row) {
        this(row, null);
    }

    /** The columns of a table; none where a file of an earlier structure has no such table. */
    static Set<String> of(Handle handle, String table) {
        return Set.copyOf(
                handle.createQuery("SELECT name FROM pragma_table_info(?)")
                        .bind(0, table)
                        .mapTo(String.class)
                        .list());
    }

    /** A value of this kind; null where the column is. Lists have no column. */
    @SuppressWarnings("unchecked") // each kind is read as its own type
    <V> @Nullable V value(String column, FieldKind<V> kind) throws SQLException {
        if (!has(column)) {
            return null;
        }
        Object value =
                switch (kind) {
                    case FieldKind.Decimal _ -> number(column);
                    case FieldKind.Whole _, FieldKind.Scale _ -> whole(column);
                    case FieldKind.YesNo _ -> flag(column);
                    case FieldKind.Text _ -> text(column);
                    case FieldKind.Code<?> code -> code(code, column);
                    case FieldKind.Day _ -> date(column);
                    case FieldKind.Rough _ -> parsed(column, RoughDate::new);
                    case FieldKind.Time _ -> time(column);
                    case FieldKind.Moment _ -> instant(column);
                    case FieldKind.Zone _ -> zone(column);
                    case FieldKind.Codes<?> _, FieldKind.Entries<?> _ ->
                            throw new IllegalArgumentException(column + " is a list");
                };
        return (V) value;
    }

    private boolean has(String column) {
        return there == null || there.contains(column);
    }

    private <E extends Enum<E> & Coded> @Nullable E code(FieldKind.Code<E> kind, String column)
            throws SQLException {
        return code(kind.type(), column);
    }

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
        return WrittenTimes.day(required(column));
    }

    @Nullable LocalDate date(String column) throws SQLException {
        return parsed(column, WrittenTimes::day);
    }

    @Nullable Instant instant(String column) throws SQLException {
        return parsed(column, WrittenTimes::instant);
    }

    private @Nullable OffsetDateTime time(String column) throws SQLException {
        return parsed(column, WrittenTimes::time);
    }

    private @Nullable ZoneId zone(String column) throws SQLException {
        return parsed(column, ZoneId::of);
    }

    <E extends Enum<E> & Coded> @Nullable E code(Class<E> type, String column) throws SQLException {
        return parsed(column, text -> constant(type, text));
    }

    <E extends Enum<E> & Coded> E requiredCode(Class<E> type, String column) throws SQLException {
        return constant(type, required(column));
    }

    private @Nullable Double number(String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : Double.valueOf(value);
    }

    private @Nullable Integer whole(String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : Integer.valueOf(value);
    }

    private @Nullable Boolean flag(String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : Boolean.valueOf(value != 0);
    }

    /** Whether a column that is never null is not 0. */
    boolean is(String column) throws SQLException {
        return has(column) && row.getInt(column) != 0;
    }

    /** A date for a sentence about a row that may be damaged: as it stands if it is no date. */
    Object dateOrText(String column) throws SQLException {
        String text = String.valueOf(row.getString(column));
        try {
            return WrittenTimes.day(text);
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
