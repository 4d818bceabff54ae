package org.crampdiary.statistics;

/**
 * How likely weeks of cramps are at a steady rate, for all rates and clusterings that are compared
 * in {@link RateRise}. Within a week the nights share one gamma-distributed rate for each night
 * (negative binomial counts); the week as a whole is quiet, usual or bad. Factors that do not
 * depend on the rate are left out. Keeps what it computed; for one thread.
 *
 * <p>Source: the section "More frequent" of {@code docs/guidance.md}.
 */
final class WeekLikelihood {

    static final int NIGHTS = 7;

    /** More cramps in a night count as so many. */
    static final int MOST_A_NIGHT = 20;

    /** Rates a usual rate may be: the first so many of {@link #RATES}; the rest are risen ones. */
    static final int USUAL_RATES = 28;

    /** Rates compared; three steps double. */
    static final int RATES = 35;

    /** Clusterings k; the last is none (Poisson). */
    static final double[] CLUSTERINGS = {0.15, 0.5, 1.5, Double.POSITIVE_INFINITY};

    /** Rates times clusterings: index {@code rate · 4 + clustering} of the arrays. */
    static final int CELLS = RATES * CLUSTERINGS.length;

    private static final double[] KINDS = {0.6, 1, 1 / 0.6};
    private static final double[] KIND_LOG_WEIGHTS = {
        Math.log(1 / 6.0), Math.log(4 / 6.0), Math.log(1 / 6.0)
    };

    private final double[][][] known = new double[NIGHTS + 1][NIGHTS * MOST_A_NIGHT + 1][];

    /** Cramps a week at the rate of this number, 0 … 34. */
    static double rate(int number) {
        return 0.05 * Math.exp(number / 3.0 * Math.log(2));
    }

    /**
     * Logarithms for a week, one for each rate and clustering; not to be changed.
     *
     * @param recorded nights recorded in it, 0 … 7
     * @param cramps in those nights, 0 … 140
     */
    double[] of(int recorded, int cramps) {
        double[] week = known[recorded][cramps];
        if (week == null) {
            week = new double[CELLS];
            for (int rate = 0; rate < RATES; rate++) {
                for (int k = 0; k < CLUSTERINGS.length; k++) {
                    week[rate * CLUSTERINGS.length + k] =
                            log(recorded, cramps, rate(rate), CLUSTERINGS[k]);
                }
            }
            known[recorded][cramps] = week;
        }
        return week;
    }

    /**
     * Logarithm for one rate and clustering.
     *
     * @param weekly cramps a week, &gt; 0
     * @param clustering &gt; 0, or infinite for none
     */
    static double log(int recorded, int cramps, double weekly, double clustering) {
        double[] terms = new double[KINDS.length];
        for (int kind = 0; kind < KINDS.length; kind++) {
            double nightly = KINDS[kind] * weekly / NIGHTS;
            terms[kind] =
                    KIND_LOG_WEIGHTS[kind]
                            + (clustering == Double.POSITIVE_INFINITY
                                    ? cramps * Math.log(nightly) - recorded * nightly
                                    : cramps * Math.log(nightly / (nightly + clustering))
                                            + recorded
                                                    * clustering
                                                    * Math.log(
                                                            clustering / (nightly + clustering)));
        }
        return logOfSum(terms);
    }

    /** What a night of so many cramps adds to the logarithm by its clustering alone. */
    static double split(int cramps, double clustering) {
        double sum = 0;
        if (clustering != Double.POSITIVE_INFINITY) {
            for (int before = 0; before < cramps; before++) {
                sum += Math.log(clustering + before);
            }
        }
        return sum;
    }

    /** ln Σ exp of the terms, without overflow. */
    static double logOfSum(double... terms) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double term : terms) {
            greatest = Math.max(greatest, term);
        }
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - greatest);
        }
        return greatest + Math.log(sum);
    }
}
