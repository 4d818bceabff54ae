package org.crampdiary.statistics;

/**
 * Kendall's sum of signs over all pairs of a sequence, counted while its halves are merged: n log n
 * steps instead of n²/2.
 *
 * <p>Source: W. R. Knight, A computer method for calculating Kendall's tau with ungrouped data,
 * Journal of the American Statistical Association 61 (1966).
 */
final class Concordance {

    private Concordance() {}

    /** Pairs in which the later value is greater, minus pairs in which it is smaller. */
    static long of(double[] values) {
        double[] sorted = values.clone();
        return mergeAndCount(sorted, new double[sorted.length], 0, sorted.length);
    }

    private static long mergeAndCount(double[] values, double[] buffer, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long s =
                mergeAndCount(values, buffer, from, middle)
                        + mergeAndCount(values, buffer, middle, to);
        s += across(values, from, middle, to);
        merge(values, buffer, from, middle, to);
        return s;
    }

    /** The signs of the pairs between two halves, each of which is sorted. */
    private static long across(double[] values, int from, int middle, int to) {
        long s = 0;
        int smaller = from;
        int notGreater = from;
        for (int later = middle; later < to; later++) {
            while (smaller < middle && values[smaller] < values[later]) {
                smaller++;
            }
            while (notGreater < middle && values[notGreater] <= values[later]) {
                notGreater++;
            }
            s += (smaller - from) - (middle - notGreater);
        }
        return s;
    }

    private static void merge(double[] values, double[] buffer, int from, int middle, int to) {
        System.arraycopy(values, from, buffer, from, to - from);
        int first = from;
        int second = middle;
        for (int at = from; at < to; at++) {
            boolean takeFirst = second == to || (first < middle && buffer[first] <= buffer[second]);
            values[at] = takeFirst ? buffer[first++] : buffer[second++];
        }
    }
}
