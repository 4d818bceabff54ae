package org.crampdiary.exchange.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which fields the columns of a table are read as, changed one column at a time. */
public final class ColumnFields {

    private static final int LOOKED_AT = 20;

    private ColumnFields() {}

    /** What a column is read as, in the order of the form. */
    public static List<Target> of(Mapping mapping, String column) {
        RowKind rows = mapping.rows();
        return rows == null
                ? List.of()
                : Target.of(rows).stream()
                        .filter(target -> columns(mapping, target).contains(column))
                        .toList();
    }

    private static List<String> columns(Mapping mapping, Target target) {
        Source source = mapping.fields().get(target.name());
        return source == null ? List.of() : source.columns();
    }

    /**
     * The mapping with a column read as something else. A date joins its time, a part of a note the
     * others; any other field is taken from the column that had it.
     *
     * @param before null for nothing
     * @param after null for nothing
     */
    public static Mapping with(
            Columns table,
            Mapping mapping,
            String column,
            @Nullable Target before,
            @Nullable Target after) {
        if (Objects.equals(before, after)) {
            return mapping;
        }
        Map<String, Source> fields = new HashMap<>(mapping.fields());
        if (before != null) {
            put(fields, before, without(columns(mapping, before), column));
        }
        if (after != null && !columns(mapping, after).contains(column)) {
            put(fields, after, joined(table, columns(mapping, after), column, after));
        }
        return mapping.with(fields);
    }

    private static List<String> without(List<String> columns, String column) {
        return columns.stream().filter(other -> !other.equals(column)).toList();
    }

    private static List<String> joined(
            Columns table, List<String> before, String column, Target target) {
        List<String> all = new ArrayList<>(target.joined() ? before : List.of());
        all.add(column);
        Comparator<String> inTheTable = Comparator.comparingInt(table.names()::indexOf);
        all.sort(
                target.dated()
                        ? Comparator.<String, Boolean>comparing(name -> !dates(table, name))
                                .thenComparing(inTheTable)
                        : inTheTable);
        return all;
    }

    /** Whether a column has dates, which are read before their times. */
    private static boolean dates(Columns table, String column) {
        List<String> cells = table.texts(List.of(column)).stream().limit(LOOKED_AT).toList();
        return Arrays.stream(DateOrder.values())
                .map(order -> new CellStyle(order, null, false, null, null))
                .anyMatch(style ->
                        cells.stream()
                                .flatMap(cell -> CellMoment.readable(cell, style).stream())
                                .anyMatch(moment -> moment.date() != null));
    }

    /** What was said of its unit and words stays with the field only while it has its columns. */
    private static void put(Map<String, Source> fields, Target target, List<String> columns) {
        Source source = fields.get(target.name());
        if (columns.isEmpty()) {
            fields.remove(target.name());
        } else if (source == null || !target.joined()) {
            fields.put(target.name(), new Source(columns, null, Map.of()));
        } else {
            fields.put(target.name(), source.with(columns));
        }
    }
}
