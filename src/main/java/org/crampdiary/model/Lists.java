package org.crampdiary.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lists of entries: their copies, and what is found and replaced in them. */
final class Lists {

    private Lists() {}

    /** A copy; null means that the question was not answered. */
    static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : copyOf(list);
    }

    /** Throws {@link IllegalArgumentException} when it is longer than the list of an entry is. */
    static <T> List<T> copyOf(List<T> list) {
        if (list.size() > FieldKind.MOST_ELEMENTS) {
            throw new IllegalArgumentException(list.size() + " elements");
        }
        return List.copyOf(list);
    }

    static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        return list.stream().sorted(order).toList();
    }

    /** A list with some of its entries replaced or added; a null removes. */
    static <K, T> List<T> edited(List<T> list, Map<K, @Nullable T> edits, Function<T, K> key) {
        if (edits.isEmpty()) {
            return list;
        }
        List<T> next = new ArrayList<>(list.size() + edits.size());
        for (T entry : list) {
            if (!edits.containsKey(key.apply(entry))) {
                next.add(entry);
            }
        }
        edits.values().stream().filter(Objects::nonNull).forEach(next::add);
        return next;
    }

    /** The entry with this id, or null. */
    static <T> @Nullable T find(List<T> list, Function<T, String> key, String id) {
        for (T entry : list) {
            if (key.apply(entry).equals(id)) {
                return entry;
            }
        }
        return null;
    }

    /** The entries of a range of an ordered list; a view, made in logarithmic time. */
    static <T> List<T> part(List<T> list, Function<T, LocalDate> key, NightRange range) {
        int from = firstFrom(list, key, range.from());
        int to = firstFrom(list, key, range.to().plusDays(1));
        return list.subList(from, to);
    }

    /** The index of the first entry on or after {@code night}; the list's size when none is. */
    static <T> int firstFrom(List<T> list, Function<T, LocalDate> key, LocalDate night) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key.apply(list.get(middle)).isBefore(night)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
