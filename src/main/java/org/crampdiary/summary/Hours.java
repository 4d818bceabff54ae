package org.crampdiary.summary;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cramps by the clock, from noon to noon so that a night stands together.
 *
 * @param width hours in each count: 1, 2 or 3
 * @param counts 24 / {@code width} numbers; the first begins at 12:00
 */
public record Hours(int width, List<Integer> counts) {

    private static final int DAY = 24;
    private static final int NOON = 12;

    /** The largest numbers that can be printed on bars of one and of two hours. */
    private static final int MOST_OF_ONE = 9;

    private static final int MOST_OF_TWO = 99;

    public Hours {
        counts = List.copyOf(counts);
    }

    /** Bars as narrow as their numbers allow. */
    static Hours of(List<Integer> byHour) {
        Hours single = binned(byHour, 1);
        Hours twice = binned(byHour, 2);
        if (single.most() <= MOST_OF_ONE) {
            return single;
        }
        return twice.most() <= MOST_OF_TWO ? twice : binned(byHour, 3);
    }

    private static Hours binned(List<Integer> byHour, int width) {
        return new Hours(
                width,
                IntStream.range(0, DAY / width)
                        .map(bin -> sum(byHour, NOON + bin * width, width))
                        .boxed()
                        .toList());
    }

    private static int sum(List<Integer> byHour, int from, int width) {
        return IntStream.range(from, from + width).map(hour -> byHour.get(hour % DAY)).sum();
    }

    /** The largest count. */
    public int most() {
        return Collections.max(counts);
    }

    /** All cramps with a known start. */
    public int total() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** The clock hour, 0–23, at which the count with this index begins. */
    public int hour(int index) {
        return (NOON + index * width) % DAY;
    }
}
