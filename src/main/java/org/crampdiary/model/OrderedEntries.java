package org.crampdiary.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All entries of one kind in their order, and each found by its key. A diary has tens of thousands,
 * of which a change writes a few: the others are neither read nor compared, only their places are
 * copied. Immutable; shared freely between threads.
 *
 * @param <K> the keys, each of which stands once
 * @param <T> the entries
 */
final class OrderedEntries<K, T> {

    /** Of no more edits each has its place looked for; of more all entries are put in order. */
    private static final int FEW = 16;

    private final Function<T, K> key;
    private final Comparator<T> order;
    private final List<T> all;

    /**
     * Of each entry's key, in their order, and perhaps more behind them; null before one is first
     * looked for. Numbers that stand beside each other are soon looked through, keys are not.
     */
    private volatile int @Nullable [] hashes;

    /**
     * @param all in their order; not copied
     */
    private OrderedEntries(Function<T, K> key, Comparator<T> order, List<T> all) {
        this.key = key;
        this.order = order;
        this.all = all;
    }

    /**
     * These entries.
     *
     * @param entries in any order
     */
    static <K, T> OrderedEntries<K, T> of(
            Function<T, K> key, Comparator<T> order, List<T> entries) {
        return new OrderedEntries<>(key, order, Lists.sorted(entries, order));
    }

    /** All of them, in their order. */
    List<T> all() {
        return all;
    }

    /** The entry with this key, or null. */
    @Nullable T find(K wanted) {
        int place = place(all, hashes(), wanted);
        return place < 0 ? null : all.get(place);
    }

    /** Those that are asked for most stand last. */
    private int place(List<T> entries, int[] known, K wanted) {
        int hash = wanted.hashCode();
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (known[i] == hash && key.apply(entries.get(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private int[] hashes() {
        int[] known = hashes;
        if (known == null) {
            known = all.stream().map(key).mapToInt(Object::hashCode).toArray();
            hashes = known;
        }
        return known;
    }

    /** These with some of them left out; the same ones when none is. */
    OrderedEntries<K, T> without(Predicate<T> leftOut) {
        return all.stream().noneMatch(leftOut)
                ? this
                : new OrderedEntries<>(key, order, all.stream().filter(leftOut.negate()).toList());
    }

    /** These with some of them replaced or added; a null removes. */
    OrderedEntries<K, T> edited(Map<K, @Nullable T> edits) {
        if (edits.isEmpty()) {
            return this;
        }
        return edits.size() > FEW ? editedAtOnce(edits) : editedOneByOne(edits);
    }

    private OrderedEntries<K, T> editedAtOnce(Map<K, @Nullable T> edits) {
        List<T> next = new ArrayList<>(all.size() + edits.size());
        for (T entry : all) {
            if (!edits.containsKey(key.apply(entry))) {
                next.add(entry);
            }
        }
        edits.values().stream().filter(Objects::nonNull).forEach(next::add);
        next.sort(order);
        return new OrderedEntries<>(key, order, Collections.unmodifiableList(next));
    }

    private OrderedEntries<K, T> editedOneByOne(Map<K, @Nullable T> edits) {
        List<T> next = new ArrayList<>(all.size() + edits.size());
        next.addAll(all);
        int[] known = Arrays.copyOf(hashes(), all.size() + edits.size());
        edits.forEach((edited, entry) -> {
            int there = place(next, known, edited);
            if (there >= 0) {
                next.remove(there);
                System.arraycopy(known, there + 1, known, there, next.size() - there);
            }
            if (entry != null) {
                int place = -Collections.binarySearch(next, entry, order) - 1;
                System.arraycopy(known, place, known, place + 1, next.size() - place);
                known[place] = edited.hashCode();
                next.add(place, entry);
            }
        });
        OrderedEntries<K, T> result =
                new OrderedEntries<>(key, order, Collections.unmodifiableList(next));
        result.hashes = known;
        return result;
    }
}
