package org.crampdiary.statistics;

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
     * For each p-value its q: the smallest false discovery rate at which it would count, at most 1.
     *
     * @param p in any order; the result is in the same order
     */
    public static double[] q(double... p) {
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
