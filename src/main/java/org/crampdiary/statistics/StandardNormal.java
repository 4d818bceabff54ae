package org.crampdiary.statistics;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.special.Erf;

/** The normal distribution with mean 0 and standard deviation 1. */
final class StandardNormal {

    /** Φ⁻¹(0.975), about 1.96 and not rounded: half the width of a two-sided 95 % interval. */
    static final double Z_95 = new NormalDistribution().inverseCumulativeProbability(0.975);

    private StandardNormal() {}

    /** The probability of a value at least as far from 0 as {@code z}, on either side. */
    static double twoSided(double z) {
        return Erf.erfc(Math.abs(z) / Math.sqrt(2));
    }
}
