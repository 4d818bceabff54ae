package org.crampdiary.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Corrects p-values for having looked at several at once.
 *
 * <p>Source: Y. Benjamini and Y. Hochberg, Controlling the false discovery rate: a practical and
 * powerful approach to multiple testing, Journal of the Royal Statistical Society B 57 (1995).
 */
public final class BenjaminiHochberg {

    private BenjaminiHochberg() {}

    /**
     * For each p-value its q: the smallest false discovery rate at which it would count. Each q
     * lies between its p and 1.
     *
     * @param p 0 … 1 each, none or more, in any order; the array is left alone
     * @return as many as {@code p}, in the same order
     * @throws IllegalArgumentException when a p-value is outside 0 … 1 or no number
     */
    public static double[] q(double... p) {
        if (!Arrays.stream(p).allMatch(value -> value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("p-values outside 0 … 1: " + Arrays.toString(p));
        }
        List<Integer> descending =
                IntStream.range(0, p.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer i) -> p[i]).reversed())
                        .toList();
        double[] q = new double[p.length];
        double least = 1;
        int rank = p.length;
        for (int index : descending) {
            least = Math.min(least, p[index] * p.length / rank--);
            q[index] = least;
        }
        return q;
    }
}
