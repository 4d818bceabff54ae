package org.crampdiary.statistics;

import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;

/** Reads the values that {@code src/test/python/reference_values.py} has written. */
final class Reference {

    /** The longest cell holds the numbers of 10,950 nights. */
    static final int LONGEST_CELL = 100_000;

    private static final Pattern SPACE = Pattern.compile(" ");

    private Reference() {}

    static double[] numbers(String cell) {
        return SPACE.splitAsStream(cell).mapToDouble(Double::parseDouble).toArray();
    }

    static int[] wholeNumbers(String cell) {
        return Arrays.stream(numbers(cell)).mapToInt(x -> (int) x).toArray();
    }

    /** One in 10⁹ of the expected value, however small that is. */
    static Offset<Double> digits(double expected) {
        return within(1e-9 * Math.abs(expected));
    }

    /** As {@link #digits}, but for differences, which may come out as a rounded zero. */
    static Offset<Double> near(double expected) {
        return within(1e-9 * Math.abs(expected) + 1e-14);
    }
}
