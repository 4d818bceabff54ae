package org.crampdiary.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Rows of values with their intervals.
 *
 * @param rows from above
 * @param ground where the thin line stands that the values are seen against, 0–1 of the width
 * @param axis the words below the left end, the middle and the right end
 */
public record Intervals(List<Row> rows, double ground, Axis axis) implements Drawing {

    /** No rows at all. */
    public static final Intervals NONE = new Intervals(List.of(), 0, new Axis("", "", ""));

    public Intervals {
        rows = List.copyOf(rows);
    }

    /** Whether any row has a value to be drawn. */
    public boolean drawn() {
        return rows.stream().anyMatch(row -> row.span() != null);
    }

    /** Words below the plot. */
    public record Axis(String left, String middle, String right) {}

    /**
     * One line.
     *
     * @param name of what the value belongs to
     * @param words what is said about it
     * @param clear whether it may stand out; nothing else is bold
     * @param span the value; null when there is too little for one
     * @param description all that the drawing tells, for the person who points at the row
     */
    public record Row(
            String name, String words, boolean clear, @Nullable Span span, String description) {}

    /**
     * A value and what it may as well be, each 0–1 of the width.
     *
     * @param value between {@code low} and {@code high}
     */
    public record Span(double low, double value, double high) {

        public Span {
            if (!(0 <= low && low <= value && value <= high && high <= 1)) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "%s, %s, %s", low, value, high));
            }
        }
    }
}
