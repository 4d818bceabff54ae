package org.crampdiary.statistics;

import java.util.Locale;

/**
 * Fisher's exact comparison of two shares, with half weight for the table itself ("mid-p"). Holds
 * what the hypergeometric distribution with the table's margins says about the first count: the
 * probabilities of a smaller one, of the same, and of a greater one, which sum up to 1.
 *
 * <p>Source: R. A. Fisher, The logic of inductive inference, Journal of the Royal Statistical
 * Society 98 (1935); mid-p: H. O. Lancaster, Significance tests in discrete distributions, Journal
 * of the American Statistical Association 56 (1961); twice the smaller one-sided mid-p: G. Berry
 * and P. Armitage, Mid-P confidence intervals: a brief review, The Statistician 44 (1995).
 *
 * @param fewer the probability of a smaller first count than observed, 0 … 1
 * @param same the probability of the observed first count, 0 … 1
 * @param more the probability of a greater first count than observed, 0 … 1
 */
public record FisherMidP(double fewer, double same, double more) {

    /** How far the three may miss the sum of 1 by rounding. */
    private static final double ROUNDING = 1e-9;

    /**
     * Takes three probabilities that sum up to 1.
     *
     * @throws IllegalArgumentException when one is negative or no number, or their sum is not 1
     */
    public FisherMidP {
        boolean shares = fewer >= 0 && same >= 0 && more >= 0;
        if (!shares || Math.abs(fewer + same + more - 1) > ROUNDING) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s, %s, %s", fewer, same, more));
        }
    }

    /**
     * {@code a} of {@code m} compared with {@code b} of {@code n}. With nothing on one side, or the
     * same everywhere, nothing but the observed counts is possible: {@code same} is 1.
     *
     * @param a 0 … {@code m}
     * @param m ≥ 0
     * @param b 0 … {@code n}
     * @param n ≥ 0
     * @throws IllegalArgumentException when a part is negative or greater than its whole
     */
    public static FisherMidP of(int a, int m, int b, int n) {
        Counts.check(a, m);
        Counts.check(b, n);
        return new Margins(m, n, a + b).probabilities(a);
    }

    /**
     * Fisher's one-sided p that the first share is greater, without the mid-p correction, 0 … 1. No
     * figure of the program uses it: published tables and other programs give this p, and so the
     * distribution is checked against them by it.
     */
    double oneSided() {
        return Math.min(1, more + same);
    }

    /** One-sided mid-p that the first share is greater, 0 … 1. */
    public double oneSidedMidP() {
        return more + same / 2;
    }

    /** Two-sided mid-p: twice the smaller of the one-sided ones, 0 … 1. */
    public double twoSidedMidP() {
        return Math.min(1, 2 * Math.min(oneSidedMidP(), fewer + same / 2));
    }

    /**
     * The distribution of the successes among the first {@code m}, given {@code successes} among
     * all {@code m + n}.
     *
     * <p>Each probability follows from its neighbour by a quotient of whole numbers. Beginning at
     * the most probable count with weight 1, nothing can overflow and only what is negligible
     * underflows; all terms are positive, so the sums lose nothing, with ten thousand nights too.
     */
    private record Margins(int m, int n, int successes) {

        FisherMidP probabilities(int observed) {
            int least = Math.max(0, successes - n);
            int greatest = Math.min(m, successes);
            int mode = mode();
            double[] weights = new double[3];
            weights[group(mode, observed)] = 1;
            double weight = 1;
            for (int k = mode; k < greatest && weight > 0; k++) {
                weight *= toNext(k);
                weights[group(k + 1, observed)] += weight;
            }
            weight = 1;
            for (int k = mode - 1; k >= least && weight > 0; k--) {
                weight /= toNext(k);
                weights[group(k, observed)] += weight;
            }
            double total = weights[0] + weights[1] + weights[2];
            return new FisherMidP(weights[0] / total, weights[1] / total, weights[2] / total);
        }

        /** 0 for fewer than observed, 1 for the same, 2 for more. */
        private static int group(int k, int observed) {
            return 1 + Integer.signum(k - observed);
        }

        private int mode() {
            return Math.toIntExact((m + 1L) * (successes + 1L) / (m + n + 2L));
        }

        /** P(k + 1) / P(k). */
        private double toNext(int k) {
            double up = (double) (m - k) * (successes - k);
            double down = (k + 1.0) * (n - successes + k + 1.0);
            return up / down;
        }
    }
}
