package org.crampdiary.demo;

import java.util.Arrays;

/**
 * An invented person whose mean number of cramps a week changes along a straight line; each night's
 * cramps are negative binomial (k = ½), and none is missing.
 *
 * @param first the mean of the first week
 * @param last the mean of the last week
 * @param weeks 2 or more
 */
public record StraightLine(double first, double last, int weeks) {

    private static final double WEEK = 7;

    /** The true mean of a week, counted from 0. */
    public double mean(int week) {
        return first + (last - first) * week / (weeks - 1);
    }

    /**
     * The true median of a week: seven nights of size k are negative binomial of size 7k. Of all
     * numbers that halve the distribution (as likely below as above, at most ½) it is the smallest.
     */
    public double median(int week) {
        double mean = mean(week);
        double size = WEEK * Draw.CLUSTERING;
        double probability = Math.pow(size / (size + mean), size);
        double sum = probability;
        int count = 0;
        while (sum < 0.5) {
            probability *= (size + count) / (count + 1) * mean / (size + mean);
            sum += probability;
            count++;
        }
        return count;
    }

    /** The cramps of each week; the same seed gives the same. */
    public double[] weeks(long seed) {
        Draw draw = new Draw(seed);
        double[] counts = new double[weeks];
        Arrays.setAll(counts, week -> week(draw, mean(week)));
        return counts;
    }

    private static int week(Draw draw, double mean) {
        int count = 0;
        for (int night = 0; night < WEEK; night++) {
            count += draw.clustered(mean / WEEK);
        }
        return count;
    }
}
