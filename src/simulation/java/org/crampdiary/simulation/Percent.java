package org.crampdiary.simulation;

import java.util.Locale;
import org.crampdiary.statistics.Estimate;
import org.crampdiary.statistics.WilsonInterval;

/**
 * A share in percent with its 95 % interval (Wilson), such as "12 (11–14)"; finer near the ends.
 */
final class Percent {

    private Percent() {}

    static String of(int of, int all) {
        Estimate percent = WilsonInterval.of(of, all).times(100);
        boolean nearEnd = percent.value() < 9.95 || percent.value() > 90;
        String format = nearEnd ? "%.1f (%.1f–%.1f)" : "%.0f (%.0f–%.0f)";
        return String.format(Locale.ROOT, format, percent.value(), percent.low(), percent.high());
    }
}
