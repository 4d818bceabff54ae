package org.crampdiary.demo;

import java.util.List;
import java.util.Random;

/** Random draws; the same seed gives the same sequence. For one thread. */
final class Draw {

    /** Size parameter of the negative binomial: cramps come in clusters. */
    static final double CLUSTERING = 0.5;

    private final Random random;

    Draw(long seed) {
        random = new Random(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double uniform(double from, double to) {
        return from + random.nextDouble() * (to - from);
    }

    double normal(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    /** Log-normal with the given median; {@code sigma} is the deviation of its logarithm. */
    double logNormal(double median, double sigma) {
        return median * Math.exp(sigma * random.nextGaussian());
    }

    /** {@code value} rounded to a multiple of {@code step} and cut to a range. */
    static double rounded(double value, double step, double min, double max) {
        return Math.clamp(Math.rint(value / step) * step, min, max);
    }

    /**
     * Negative binomial with size {@link #CLUSTERING} and this mean: a Poisson number whose rate is
     * gamma distributed, which for the size ½ is the mean times the square of a standard normal.
     */
    int clustered(double mean) {
        double normal = random.nextGaussian();
        return poisson(mean * normal * normal);
    }

    /** Knuth's multiplication of uniforms; meant for rates below 100. */
    int poisson(double rate) {
        double limit = Math.exp(-Math.min(rate, 500));
        int count = 0;
        double product = random.nextDouble();
        while (product > limit) {
            count++;
            product *= random.nextDouble();
        }
        return count;
    }

    /** One of several equally likely values. */
    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** A whole number below {@code bound}. */
    int below(int bound) {
        return random.nextInt(bound);
    }
}
