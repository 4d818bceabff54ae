package org.crampdiary.store.sqlite;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One of the rows that were fetched at once, its cells by their positions. A cell that is not what
 * the program writes gives {@link IllegalArgumentException} or {@link DateTimeException}; where the
 * cells are not as many as the columns, each is the whole row, from which nothing can be read.
 */
final class PackedRow {

    /** Stands between two cells. */
    static final byte BETWEEN = 0x1f;

    /** A cell that is null. */
    static final byte NULL = 0x1e;

    private static final byte AFTER_LENGTH = ':';
    private static final int NONE = -1;

    /** So many digits are a number of 32 bits, and with so many decimals one of 53. */
    private static final int DIGITS_OF_INT = 9;

    private static final int DECIMALS = 6;
    private static final double[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private final byte[] rows;
    private final boolean[] anyText;
    private final int[] from;
    private final int[] to;
    private int at;

    /**
     * @param rows each with its length before it
     * @param anyText for each column whether its cells have their length before them
     */
    PackedRow(byte[] rows, boolean[] anyText) {
        this.rows = rows;
        this.anyText = anyText;
        from = new int[anyText.length];
        to = new int[anyText.length];
    }

    /** Goes to the next row; false when there is none. */
    boolean next() {
        if (at == rows.length) {
            return false;
        }
        int length = length(rows.length);
        if (length == NONE) {
            throw new IllegalArgumentException("a row without its length");
        }
        int first = at;
        int end = first + length;
        if (!split(end)) {
            Arrays.fill(from, first);
            Arrays.fill(to, end);
        }
        at = end;
        return true;
    }

    private boolean split(int end) {
        for (int i = 0; i < from.length; i++) {
            if (i > 0 && (at == end || rows[at++] != BETWEEN)) {
                return false;
            }
            if (at < end && rows[at] == NULL && isBetween(at + 1, end)) {
                from[i] = NONE;
                at++;
            } else {
                int length = anyText[i] ? length(end) : untilNext(end);
                if (length == NONE) {
                    return false;
                }
                from[i] = at;
                at += length;
                to[i] = at;
            }
        }
        return at == end;
    }

    private int untilNext(int end) {
        int next = at;
        while (!isBetween(next, end)) {
            next++;
        }
        return next - at;
    }

    private boolean isBetween(int place, int end) {
        return place == end || rows[place] == BETWEEN;
    }

    /** Reads a length, which must be within the limit; {@link #NONE} where none stands. */
    private int length(int limit) {
        int digits = digitsFrom(at, limit);
        int colon = at + digits;
        if (digits == 0
                || digits > DIGITS_OF_INT
                || colon == limit
                || rows[colon] != AFTER_LENGTH) {
            return NONE;
        }
        int length = number(at, colon);
        at = colon + 1;
        return length <= limit - at ? length : NONE;
    }

    /** What digits say, which are few enough. */
    private int number(int first, int end) {
        int number = 0;
        for (int i = first; i < end; i++) {
            number = number * 10 + rows[i] - '0';
        }
        return number;
    }

    /** How many digits stand there before anything else. */
    private int digitsFrom(int at, int limit) {
        int i = at;
        while (i < limit && rows[i] >= '0' && rows[i] <= '9') {
            i++;
        }
        return i - at;
    }

    @Nullable String text(int column) {
        return isNull(column) ? null : written(column);
    }

    private boolean isNull(int column) {
        return column == NONE || from[column] == NONE;
    }

    String required(int column) {
        String text = text(column);
        if (text == null) {
            throw new IllegalArgumentException("a cell is missing");
        }
        return text;
    }

    private String written(int column) {
        int start = from[column];
        return new String(rows, start, to[column] - start, StandardCharsets.UTF_8);
    }

    @Nullable Integer whole(int column) {
        if (isNull(column)) {
            return null;
        }
        int digits = digitsFrom(from[column], to[column]);
        boolean plain =
                digits > 0 && digits <= DIGITS_OF_INT && from[column] + digits == to[column];
        return Integer.valueOf(
                plain ? number(from[column], to[column]) : Integer.parseInt(written(column)));
    }

    /** A number with few digits is exact as a quotient; any other is left to Java. */
    @Nullable Double number(int column) {
        if (isNull(column)) {
            return null;
        }
        int first = from[column];
        int end = to[column];
        int point = first + digitsFrom(first, end);
        int decimals = end - point - 1;
        boolean plain =
                point > first
                        && decimals > 0
                        && rows[point] == '.'
                        && digitsFrom(point + 1, end) == decimals;
        if (!plain || point - first > DIGITS_OF_INT || decimals > DECIMALS) {
            return Double.valueOf(written(column));
        }
        double power = POWERS[decimals];
        return (number(first, point) * power + number(point + 1, end)) / power;
    }

    @Nullable Boolean flag(int column) {
        Integer value = whole(column);
        return value == null ? null : Boolean.valueOf(value != 0);
    }

    /** Whether a column that is never null is not 0; false where the table does not have it. */
    boolean is(int column) {
        return Boolean.TRUE.equals(flag(column));
    }

    /** See {@link WrittenTimes#dayOrText}. */
    Object dateOrText(int column) {
        return WrittenTimes.dayOrText(text(column));
    }
}
