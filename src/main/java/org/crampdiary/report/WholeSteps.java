package org.crampdiary.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The marks of an axis that begins at 0: whole numbers, equally far apart.
 *
 * @param step between two marks: 1, 2 or 5 times a power of ten
 * @param top the highest mark, a multiple of {@code step}
 */
public record WholeSteps(int step, int top) {

    private static final int LEAST_TOP = 2;

    public WholeSteps {
        if (step < 1 || top < step || top % step != 0) {
            throw new IllegalArgumentException(step + " does not lead to " + top);
        }
    }

    /**
     * The finest marks that reach {@code max}.
     *
     * @param max 0 or more, up to a thousand million
     * @param most how many marks above 0 there may be, at least 2
     */
    public static WholeSteps reaching(double max, int most) {
        int reach = (int) Math.ceil(Math.max(max, LEAST_TOP));
        int power = 1;
        while (true) {
            for (int step : new int[] {power, 2 * power, 5 * power}) {
                int marks = Math.ceilDiv(reach, step);
                if (marks <= most) {
                    return new WholeSteps(step, marks * step);
                }
            }
            power *= 10;
        }
    }

    /** All marks, from 0 to the top. */
    public List<Integer> marks() {
        return IntStream.rangeClosed(0, top / step).mapToObj(i -> i * step).toList();
    }
}
