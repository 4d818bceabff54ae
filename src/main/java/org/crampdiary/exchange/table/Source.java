package org.crampdiary.exchange.table;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a field comes from.
 *
 * @param columns at least one, by their headings, or {@code #3} for the third; a date and its time,
 *     and parts of a note, may stand in several
 * @param unit of numbers that stand there without one; null when each has its own, or needs none
 * @param words what a cell means that says something else than the field does: a yes or no, a code
 *     of the exchange format, a number, or nothing for "not known"
 */
public record Source(List<String> columns, @Nullable CellUnit unit, Map<String, String> words) {

    public Source {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a field comes from a column");
        }
        columns = List.copyOf(columns);
        words = Map.copyOf(words);
    }

    Source with(List<String> others) {
        return new Source(others, unit, words);
    }

    public Source with(@Nullable CellUnit other) {
        return new Source(columns, other, words);
    }

    public Source with(Map<String, String> others) {
        return new Source(columns, unit, others);
    }
}
