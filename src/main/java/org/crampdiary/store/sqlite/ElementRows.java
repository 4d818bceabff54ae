package org.crampdiary.store.sqlite;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The elements of all lists of one field, by the key of their entry. They mostly come as they were
 * written: one list after the other, each in its order.
 */
final class ElementRows {

    private final Map<String, List<Object>> lists = new HashMap<>();
    private final Set<String> damaged = new HashSet<>();
    private final List<Object> elements = new ArrayList<>();
    private String entry = "";
    private boolean inOrder = true;

    /** Reads all rows, with the key of their entry and their position in those columns. */
    static <T> ElementRows of(
            PackedRows rows, String key, String position, Function<PackedRow, T> element) {
        int keyAt = rows.position(key);
        int positionAt = rows.position(position);
        ElementRows written = new ElementRows();
        rows.read(row -> written.add(row, keyAt, positionAt, element));
        written.end();
        if (written.inOrder) {
            return written;
        }
        ElementRows ordered = new ElementRows();
        rows.read(key + ", " + position, row -> ordered.add(row, keyAt, positionAt, element));
        ordered.end();
        return ordered;
    }

    private void add(PackedRow row, int key, int position, Function<PackedRow, ?> element) {
        String of = String.valueOf(row.text(key));
        if (!of.equals(entry)) {
            end();
            entry = of;
            elements.addAll(lists.getOrDefault(of, List.of()));
        }
        try {
            inOrder &= Integer.parseInt(row.required(position)) == elements.size();
            elements.add(element.apply(row));
        } catch (IllegalArgumentException | DateTimeException _) {
            damaged.add(of); // its entry is then reported as damaged
        }
    }

    private void end() {
        if (!elements.isEmpty()) {
            lists.put(entry, List.copyOf(elements));
            elements.clear();
        }
    }

    /** The list of an entry; throws {@link IllegalArgumentException} when it cannot be read. */
    List<?> of(String key) {
        if (damaged.contains(key)) {
            throw new IllegalArgumentException("a list is damaged");
        }
        return lists.getOrDefault(key, List.of());
    }
}
