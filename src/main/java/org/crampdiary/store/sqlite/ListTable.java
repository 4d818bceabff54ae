package org.crampdiary.store.sqlite;

import java.util.Collections;
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
import org.crampdiary.model.FieldKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list that belongs to entries, each with its position: read once for all entries.
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
        Function<PackedRows, Function<PackedRow, T>> reader) {

    private static final String POSITION = "position";

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
        Function<String, C> constants = Columns.constants(codes.type());
        return new ListTable<>(
                table,
                owner,
                List.of(column),
                code -> new Object[] {code},
                Set.of(owner),
                rows -> {
                    int at = rows.position(column);
                    return row -> constants.apply(row.required(at));
                });
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
                rows -> FieldColumn.all(shape, rows));
    }

    private static Stream<String> textColumns(EntryShape<?> shape) {
        return shape.fields().stream()
                .filter(field -> field.kind() instanceof FieldKind.Text)
                .map(EntryField::column);
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
        if (lists.values().stream().allMatch(List::isEmpty)) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(put(table, List.of(owner, POSITION), columns));
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
        if (lists.isEmpty()) {
            return;
        }
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
    ElementRows read(Handle handle) {
        PackedRows rows = new PackedRows(handle, table, texts::contains);
        return rows.areMissing()
                ? new ElementRows()
                : ElementRows.of(rows, owner, POSITION, reader.apply(rows));
    }
}
