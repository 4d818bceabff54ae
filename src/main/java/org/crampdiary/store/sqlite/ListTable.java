package org.crampdiary.store.sqlite;

import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampdiary.model.Coded;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryShape;
import org.crampdiary.model.EntryValues;
import org.crampdiary.model.FieldKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list that belongs to entries, ordered by position: read with one query for all
 * entries.
 *
 * @param table such as {@code night_symptom}
 * @param owner the column that refers to the entry
 * @param columns of an element
 * @param values of an element, one for each column
 * @param texts the columns that may hold any text
 * @param reader of an element
 */
record ListTable<T>(
        String table,
        String owner,
        List<String> columns,
        Function<T, @Nullable Object[]> values,
        Set<String> texts,
        Stored.Reader<T> reader) {

    /** The table of a field whose values are lists. */
    static ListTable<?> of(String table, String owner, EntryField<?, ?> field) {
        return switch (field.kind()) {
            case FieldKind.Codes<?> codes -> ofCodes(table, owner, field.column(), codes);
            case FieldKind.Entries<?> entries -> ofEntries(table, owner, entries);
            default -> throw new IllegalArgumentException(field + " is not a list");
        };
    }

    private static <C extends Enum<C> & Coded> ListTable<C> ofCodes(
            String table, String owner, String column, FieldKind.Codes<C> codes) {
        return new ListTable<>(
                table,
                owner,
                List.of(column),
                code -> new Object[] {code},
                Set.of(owner),
                row -> row.requiredCode(codes.type(), column));
    }

    private static <T extends Record> ListTable<T> ofEntries(
            String table, String owner, FieldKind.Entries<T> entries) {
        EntryShape<T> shape = entries.shape();
        return new ListTable<>(
                table,
                owner,
                shape.fields().stream().map(EntryField::column).toList(),
                entry -> shape.fields().stream().map(field -> field.of(entry)).toArray(),
                Stream.concat(Stream.of(owner), textColumns(shape)).collect(Collectors.toSet()),
                row -> {
                    EntryValues<T> values = shape.values();
                    for (EntryField<T, ?> field : shape.fields()) {
                        set(values, field, row);
                    }
                    return values.build();
                });
    }

    private static Stream<String> textColumns(EntryShape<?> shape) {
        return shape.fields().stream()
                .filter(field -> field.kind() instanceof FieldKind.Text)
                .map(EntryField::column);
    }

    private static <T extends Record, V> void set(
            EntryValues<T> values, EntryField<T, V> field, Columns row) throws SQLException {
        values.set(field, row.value(field.column(), field.kind()));
    }

    /**
     * A statement that adds a row, or changes the one with the same keys; where that is the same
     * already, nothing is written.
     */
    static String put(String table, List<String> keys, List<String> columns) {
        List<String> all = Stream.concat(keys.stream(), columns.stream()).toList();
        return String.format(
                Locale.ROOT,
                "INSERT INTO %s (%s) VALUES (%s) ON CONFLICT (%s) DO UPDATE SET %s WHERE %s",
                table,
                String.join(", ", all),
                String.join(", ", Collections.nCopies(all.size(), "?")),
                String.join(", ", keys),
                joined(columns, "%1$s = excluded.%1$s", ", "),
                joined(columns, table + ".%1$s IS NOT excluded.%1$s", " OR "));
    }

    private static String joined(List<String> columns, String each, String between) {
        return columns.stream()
                .map(column -> String.format(Locale.ROOT, each, column))
                .collect(Collectors.joining(between));
    }

    /** Adds or changes the lists of many entries, by the entry's key. */
    @SuppressWarnings("unchecked") // the elements are those of the field that this table is of
    void put(Handle handle, Map<Object, List<?>> lists) {
        PreparedBatch batch = handle.prepareBatch(put(table, List.of(owner, "position"), columns));
        lists.forEach((key, elements) -> {
            for (int i = 0; i < elements.size(); i++) {
                batch.bind(0, key).bind(1, i);
                @Nullable Object[] element = values.apply((T) elements.get(i));
                for (int column = 0; column < element.length; column++) {
                    batch.bind(column + 2, element[column]);
                }
                batch.add();
            }
        });
        batch.execute();
    }

    /** Removes what the lists had behind the elements that they have now. */
    void endAfter(Handle handle, Map<Object, List<?>> lists) {
        PreparedBatch batch =
                handle.prepareBatch(
                        String.format(
                                Locale.ROOT,
                                "DELETE FROM %s WHERE %s = ? AND position >= ?",
                                table,
                                owner));
        lists.forEach((key, elements) -> batch.bind(0, key).bind(1, elements.size()).add());
        batch.execute();
    }

    /** Every row of the table; none where the file has no such table yet. */
    Rows read(Handle handle) {
        Rows rows = new Rows();
        PackedRows packed = new PackedRows(handle, table, texts::contains);
        if (!packed.areMissing()) {
            packed.read("ORDER BY " + owner + ", position", row -> rows.add(owner, row, reader))
                    .forEach(_ -> {});
        }
        return rows;
    }

    /** The elements of all entries by the entry's key. */
    static final class Rows {

        private final Map<String, List<Object>> elements = new HashMap<>();
        private final Set<String> damaged = new HashSet<>();

        private Rows() {}

        private boolean add(String owner, Columns row, Stored.Reader<?> reader)
                throws SQLException {
            String entry = String.valueOf(row.text(owner));
            try {
                elements.computeIfAbsent(entry, _ -> new ArrayList<>()).add(reader.read(row));
                return true;
            } catch (IllegalArgumentException | DateTimeException _) {
                return !damaged.add(entry); // its entry is then reported as damaged
            }
        }

        /** The list of an entry; throws {@link IllegalArgumentException} when it cannot be read. */
        List<?> of(String entry) {
            if (damaged.contains(entry)) {
                throw new IllegalArgumentException("a list is damaged");
            }
            return elements.getOrDefault(entry, List.of());
        }
    }
}
