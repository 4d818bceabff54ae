package org.crampdiary.statistics;

import java.util.Arrays;
import java.util.Locale;
import org.hipparchus.util.KthSelector;

/**
 * The slopes between all pairs of points, of which single ones can be asked by their rank.
 * Selecting is several times faster than sorting them all, and each question begins where the
 * earlier ones have left the slopes partly in order. For one thread.
 */
final class Slopes {

    /** Pivots that {@link KthSelector} keeps: as many as it uses for its own quantiles. */
    private static final int PIVOTS = 1 << 9;

    private final double[] slopes;
    private final int[] pivots = new int[PIVOTS];
    private final KthSelector selector = new KthSelector();

    /**
     * Of at least two points.
     *
     * @param times ascending, no two equal
     * @param values as many, finite
     * @throws IllegalArgumentException otherwise
     */
    Slopes(int[] times, double[] values) {
        int n = times.length;
        if (n < 2 || n != values.length) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%d times, %d values", n, values.length));
        }
        Counts.checkFinite(values);
        for (int i = 1; i < n; i++) {
            if (times[i] <= times[i - 1]) {
                throw new IllegalArgumentException("times must ascend: " + Arrays.toString(times));
            }
        }
        Arrays.fill(pivots, -1);
        slopes = new double[Math.toIntExact(n * (n - 1L) / 2)];
        int at = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                slopes[at++] = (values[j] - values[i]) / (times[j] - times[i]);
            }
        }
    }

    int count() {
        return slopes.length;
    }

    /** The slope of that rank: 0 for the smallest; below or above all ranks, the last one there. */
    double at(double rank) {
        int inside = (int) Math.clamp(rank, 0, slopes.length - 1.0);
        return selector.select(slopes, pivots, inside);
    }

    /** The middle slope, or the mean of the two middle ones. */
    double median() {
        int half = slopes.length / 2;
        return slopes.length % 2 == 1 ? at(half) : (at(half - 1) + at(half)) / 2;
    }
}
