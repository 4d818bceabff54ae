package org.crampdiary.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The lists of entries: their copies, and what is found and replaced in them. */
final class Lists {

    /** Of no more edits each has its place looked for; of more the whole list is put in order. */
    private static final int FEW = 16;

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

    /**
     * An ordered list with some of its entries replaced or added; a null removes. The list itself
     * when nothing is edited. So many entries are looked at, but only those that are edited are
     * compared.
     *
     * @param order that of the list, and of the one returned
     */
    static <K, T> List<T> edited(
            List<T> list, Map<K, @Nullable T> edits, Function<T, K> key, Comparator<T> order) {
        if (edits.isEmpty()) {
            return list;
        }
        List<T> next = new ArrayList<>(list.size() + edits.size());
        for (T entry : list) {
            if (!edits.containsKey(key.apply(entry))) {
                next.add(entry);
            }
        }
        List<T> added = edits.values().stream().filter(Objects::nonNull).toList();
        if (added.size() > FEW) {
            next.addAll(added);
            next.sort(order);
        } else {
            added.forEach(entry -> insert(next, entry, order));
        }
        return Collections.unmodifiableList(next);
    }

    private static <T> void insert(List<T> list, T entry, Comparator<T> order) {
        int place = Collections.binarySearch(list, entry, order);
        list.add(place < 0 ? -place - 1 : place, entry);
    }

    /** The entries that are not left out; the list itself when none is. */
    static <T> List<T> without(List<T> list, Predicate<T> leftOut) {
        for (T entry : list) {
            if (leftOut.test(entry)) {
                return list.stream().filter(leftOut.negate()).toList();
            }
        }
        return list;
    }

    /** The entry with this id, or null; the last ones first, which are asked for most. */
    static <T> @Nullable T find(List<T> list, Function<T, String> key, String id) {
        int hash = id.hashCode(); // each text knows its own after the first time
        for (int i = list.size() - 1; i >= 0; i--) {
            T entry = list.get(i);
            String other = key.apply(entry);
            if (other.hashCode() == hash && other.equals(id)) {
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
