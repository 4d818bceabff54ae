package org.crampdiary.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
record Columns(Cells row, @Nullable Set<String> there) {

    /** The row of a table that has the same columns in every structure. */
    Columns(ResultSet row) {
        this(new Cells.Single(row), null);
    }

    /**
     * The columns of a table with their types; none where a file of an earlier structure has no
     * such table.
     */
    static Map<String, String> of(Handle handle, String table) {
        return handle.createQuery("SELECT name, type FROM pragma_table_info(?)")
                .bind(0, table)
                .map((row, _) -> Map.entry(row.getString("name"), row.getString("type")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A value of this kind; null where the column is. Lists have no column. */
    @SuppressWarnings("unchecked") // each kind is read as its own type
    <V> @Nullable V value(String column, FieldKind<V> kind) throws SQLException {
        if (!has(column)) {
            return null;
        }
        Object value =
                switch (kind) {
                    case FieldKind.Decimal _ -> row.number(column);
                    case FieldKind.Whole _, FieldKind.Scale _ -> row.whole(column);
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
        return row.text(column);
    }

    String required(String column) throws SQLException {
        String text = row.text(column);
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

    int requiredWhole(String column) throws SQLException {
        Integer value = row.whole(column);
        if (value == null) {
            throw new IllegalArgumentException(column + " is missing");
        }
        return value;
    }

    private @Nullable Boolean flag(String column) throws SQLException {
        Integer value = row.whole(column);
        return value == null ? null : Boolean.valueOf(value != 0);
    }

    /** Whether a column that is never null is not 0. */
    boolean is(String column) throws SQLException {
        return has(column) && Boolean.TRUE.equals(flag(column));
    }

    /** A date for a sentence about a row that may be damaged: as it stands if it is no date. */
    Object dateOrText(String column) throws SQLException {
        String text = String.valueOf(row.text(column));
        try {
            return WrittenTimes.day(text);
        } catch (DateTimeException _) {
            return text;
        }
    }

    private <T> @Nullable T parsed(String column, Function<String, T> parse) throws SQLException {
        String text = row.text(column);
        return text == null ? null : parse.apply(text);
    }

    private static <E extends Enum<E> & Coded> E constant(Class<E> type, String code) {
        return Coded.of(type, code)
                .orElseThrow(() -> new IllegalArgumentException("no such code: " + code));
    }
}
