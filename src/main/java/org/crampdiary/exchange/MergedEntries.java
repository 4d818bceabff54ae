package org.crampdiary.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.crampdiary.model.Edit;
import org.jspecify.annotations.Nullable;

/** The entries of one kind that are to be written, and how many there are of each sort. */
record MergedEntries(List<Edit> edits, Tally tally) {

    /** How the entries of one kind are told apart, dated and written. */
    record Kind<T, K>(
            Function<T, K> key, Function<T, @Nullable Instant> updatedAt, Function<T, Edit> edit) {}

    static <T, K> MergedEntries of(List<T> current, List<T> imported, Kind<T, K> kind) {
        Map<K, T> there = new HashMap<>();
        current.forEach(entry -> there.put(kind.key().apply(entry), entry));
        List<Edit> edits = new ArrayList<>();
        int added = 0;
        for (T entry : imported) {
            T old = there.get(kind.key().apply(entry));
            boolean isNew = old == null;
            if (isNew || isNewer(kind.updatedAt().apply(entry), kind.updatedAt().apply(old))) {
                edits.add(kind.edit().apply(entry));
                added += isNew ? 1 : 0;
            }
        }
        return new MergedEntries(
                edits, new Tally(added, edits.size() - added, imported.size() - edits.size()));
    }

    /** An empty time is the oldest; equal ones keep what is there. */
    static boolean isNewer(@Nullable Instant imported, @Nullable Instant there) {
        return imported != null && (there == null || imported.isAfter(there));
    }
}
