package org.crampdiary.statistics;

import java.util.Locale;
import org.hipparchus.distribution.continuous.GammaDistribution;

/**
 * A count of events with the exact interval of its expectation, widened when the events come in
 * clusters.
 *
 * <p>Source: F. Garwood, Fiducial limits for the Poisson distribution, Biometrika 28 (1936), with
 * chi-square quantiles as in K. Ulm, American Journal of Epidemiology 131 (1990). The widening
 * takes the count divided by its {@link Overdispersion} as the Poisson count and is the product's
 * own choice, after the quasi-Poisson variance φ·µ (P. McCullagh and J. A. Nelder, Generalized
 * Linear Models, 1989).
 */
public final class GarwoodInterval {

    /** Finer than the library's default of 1e-9, because the figures are not rounded. */
    private static final double ACCURACY = 1e-13;

    private GarwoodInterval() {}

    /**
     * The expected number behind {@code count} events, with limits φ·χ²(0.025; 2·count/φ)/2 and
     * φ·χ²(0.975; 2·count/φ + 2)/2. The lower limit of no events is exactly 0.
     *
     * @param count ≥ 0
     * @param dispersion φ ≥ 1, finite
     * @throws IllegalArgumentException for any other count or dispersion
     */
    public static Estimate of(int count, double dispersion) {
        if (count < 0 || !(dispersion >= 1 && dispersion <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%d, %s", count, dispersion));
        }
        double clusters = count / dispersion;
        double low = count == 0 ? 0 : dispersion * halfChiSquared(0.025, clusters);
        double high = dispersion * halfChiSquared(0.975, clusters + 1);
        return new Estimate(count, low, high);
    }

    /** χ²(p; 2k)/2, which is the quantile of the gamma distribution of shape k and scale 1. */
    private static double halfChiSquared(double p, double k) {
        return new GammaDistribution(k, 1, ACCURACY).inverseCumulativeProbability(p);
    }
}
