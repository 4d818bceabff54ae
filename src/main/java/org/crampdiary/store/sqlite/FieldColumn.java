package org.crampdiary.store.sqlite;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.crampdiary.model.EntryField;
import org.crampdiary.model.EntryShape;
import org.crampdiary.model.FieldKind;
import org.crampdiary.model.RoughDate;
import org.jspecify.annotations.Nullable;

/**
 * The column of a field in rows that are read, as values of the field's kind: chosen once, since a
 * diary has tens of thousands of rows. For one reading.
 */
@FunctionalInterface
interface FieldColumn {

    /** The value in a row; throws as {@link PackedRow} where it is not one of the field. */
    @Nullable Object of(PackedRow row);

    /**
     * Of a field that is no list. What a file of an earlier structure has no column for is unknown
     * in it.
     */
    static FieldColumn of(EntryField<?, ?> field, PackedRows rows) {
        int at = rows.position(field.column());
        return switch (field.kind()) {
            case FieldKind.Decimal _ -> row -> row.number(at);
            case FieldKind.Whole _, FieldKind.Scale _ -> row -> row.whole(at);
            case FieldKind.YesNo _ -> row -> row.flag(at);
            case FieldKind.Text _ -> row -> row.text(at);
            case FieldKind.Code<?> code -> repeated(at, Columns.constants(code.type()));
            case FieldKind.Day _ -> parsed(at, WrittenTimes::day);
            case FieldKind.Rough _ -> parsed(at, RoughDate::new);
            case FieldKind.Time _ -> parsed(at, WrittenTimes::time);
            case FieldKind.Moment _ -> parsed(at, WrittenTimes::instant);
            case FieldKind.Zone _ -> repeated(at, ZoneId::of);
            case FieldKind.Codes<?> _, FieldKind.Entries<?> _ ->
                    throw new IllegalArgumentException(field + " is a list");
        };
    }

    /** All of an entry without lists. */
    static <T extends Record> Function<PackedRow, T> all(EntryShape<T> shape, PackedRows rows) {
        FieldColumn[] columns =
                shape.fields().stream().map(field -> of(field, rows)).toArray(FieldColumn[]::new);
        return row -> shape.valuesOf(values(columns, row)).build();
    }

    /** The values of a row in the order of the columns. */
    static @Nullable Object[] values(FieldColumn[] columns, PackedRow row) {
        @Nullable Object[] values = new Object[columns.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns[i].of(row);
        }
        return values;
    }

    private static FieldColumn parsed(int at, Function<String, ?> parse) {
        return row -> {
            String text = row.text(at);
            return text == null ? null : parse.apply(text);
        };
    }

    /** What stands in many rows is parsed once, and is one object in all of them. */
    private static FieldColumn repeated(int at, Function<String, ?> parse) {
        Map<String, Object> known = new HashMap<>();
        return parsed(at, text -> known.computeIfAbsent(text, parse));
    }
}
