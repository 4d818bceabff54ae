package org.crampdiary.trends;

import org.crampdiary.statistics.Estimate;

/**
 * The straight line along the weekly rates: Sen's slope through the median of what remains when the
 * slope is taken away, with the limits of both.
 *
 * @param slope cramps per week and week, positive when they become more
 * @param level the rate in the last week of the period
 * @param middle the median of the weeks' ages, about which the limits of the slope turn
 */
public record SenLine(Estimate slope, Estimate level, double middle) {

    /**
     * The line and its limits at a week. The limits of the slope and those of the level are added
     * up, so together they are rather too wide than too narrow; below 0 is for the caller to cut.
     *
     * @param weeksAgo 0 for the last week of the period
     */
    public Estimate at(double weeksAgo) {
        double value = level.value() - slope.value() * weeksAgo;
        double turned = middle - weeksAgo;
        double steep = (slope.high() - slope.value()) * turned;
        double flat = (slope.low() - slope.value()) * turned;
        return new Estimate(
                value,
                value + Math.min(steep, flat) + level.low() - level.value(),
                value + Math.max(steep, flat) + level.high() - level.value());
    }
}
