package org.crampdiary.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.crampdiary.model.Edit;
import org.jspecify.annotations.Nullable;

/** The entries of one kind that are to be written, and how many there are of each sort. */
record MergedEntries(List<Edit> edits, Tally tally) {

    /** How the entries of one kind are told apart, dated, compared and written. */
    record Kind<T, K>(
            Function<T, K> key,
            Function<T, @Nullable Instant> updatedAt,
            Comparator<T> tie,
            Function<T, Edit> edit) {

        /** Whether an imported version is the one to be kept. */
        boolean wins(T imported, T there) {
            Instant time = updatedAt.apply(imported);
            Instant timeThere = updatedAt.apply(there);
            return Objects.equals(time, timeThere)
                    ? tie.compare(imported, there) > 0
                    : timeThere == null || (time != null && time.isAfter(timeThere));
        }
    }

    static <T, K> MergedEntries of(List<T> current, List<T> imported, Kind<T, K> kind) {
        Map<K, T> there = new HashMap<>();
        current.forEach(entry -> there.put(kind.key().apply(entry), entry));
        List<Edit> edits = new ArrayList<>();
        int added = 0;
        for (T entry : imported) {
            T old = there.get(kind.key().apply(entry));
            boolean isNew = old == null;
            if (old == null || kind.wins(entry, old)) {
                edits.add(kind.edit().apply(entry));
                added += isNew ? 1 : 0;
            }
        }
        return new MergedEntries(
                edits, new Tally(added, edits.size() - added, imported.size() - edits.size()));
    }
}
