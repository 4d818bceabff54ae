package org.crampdiary.statistics;

/**
 * The difference of two independent shares with its hybrid score interval: Wilson's limits of each
 * share, without continuity correction, squared and added.
 *
 * <p>Source: R. G. Newcombe, Interval estimation for the difference between independent
 * proportions: comparison of eleven methods, Statistics in Medicine 17 (1998), method 10.
 */
public final class RiskDifference {

    private RiskDifference() {}

    /**
     * {@code a} of {@code m} minus {@code b} of {@code n}; the difference and its limits lie in −1
     * … 1.
     *
     * @param a 0 … {@code m}
     * @param m ≥ 1
     * @param b 0 … {@code n}
     * @param n ≥ 1
     * @throws IllegalArgumentException when a part is negative or greater than its whole, or a
     *     whole is 0
     */
    public static Estimate of(int a, int m, int b, int n) {
        Estimate first = WilsonInterval.of(a, m);
        Estimate second = WilsonInterval.of(b, n);
        double difference = first.value() - second.value();
        double down = Math.hypot(first.value() - first.low(), second.high() - second.value());
        double up = Math.hypot(first.high() - first.value(), second.value() - second.low());
        return new Estimate(difference, difference - down, difference + up);
    }
}
