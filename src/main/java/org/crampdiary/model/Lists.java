package org.crampdiary.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lists of entries: their copies, their order, and their parts. */
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

    /** The entries of a range of an ordered list; a view, made in logarithmic time. */
    static <T> List<T> part(List<T> list, Function<T, LocalDate> key, NightRange range) {
        int from = firstFrom(list, key, range.from());
        int to = firstFrom(list, key, range.to().plusDays(1));
        return list.subList(from, to);
    }

    /** The index of the first entry at or after a key; the list's size when none is. */
    static <T, K extends Comparable<? super K>> int firstFrom(
            List<T> list, Function<T, K> key, K first) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key.apply(list.get(middle)).compareTo(first) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
