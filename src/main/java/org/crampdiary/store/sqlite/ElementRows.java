package org.crampdiary.store.sqlite;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The elements of all lists of one field, by the key of their entry. */
final class ElementRows {

    private final Map<String, OneList> lists = new HashMap<>();
    private @Nullable OneList last;

    /** Takes a row with the key of its entry and the element's position in those columns. */
    void add(PackedRow row, int key, int position, Function<PackedRow, ?> element) {
        String entry = String.valueOf(row.text(key));
        OneList list = last;
        if (list == null || !list.entry.equals(entry)) {
            list = lists.computeIfAbsent(entry, OneList::new);
            last = list;
        }
        try {
            list.add(Integer.parseInt(row.required(position)), element.apply(row));
        } catch (IllegalArgumentException | DateTimeException _) {
            list.damaged = true; // its entry is then reported as damaged
        }
    }

    /** The list of an entry; throws {@link IllegalArgumentException} when it cannot be read. */
    List<?> of(String entry) {
        OneList list = lists.get(entry);
        if (list == null) {
            return List.of();
        }
        if (list.damaged) {
            throw new IllegalArgumentException("a list is damaged");
        }
        return list.elements;
    }

    /** Put in order as it grows: the rows mostly come as they were written, by their positions. */
    private static final class OneList {

        private final String entry;
        private final List<Object> elements = new ArrayList<>(2);
        private final List<Integer> positions = new ArrayList<>(2);
        private boolean damaged;

        private OneList(String entry) {
            this.entry = entry;
        }

        private void add(int position, Object element) {
            int place = positions.size();
            while (place > 0 && positions.get(place - 1) > position) {
                place--;
            }
            positions.add(place, position);
            elements.add(place, element);
        }
    }
}
