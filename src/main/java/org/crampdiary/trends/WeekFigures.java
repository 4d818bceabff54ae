package org.crampdiary.trends;

import org.crampdiary.model.NightRange;
import org.jspecify.annotations.Nullable;

/**
 * One week of a period, counted back from the period's last night.
 *
 * @param weeksAgo 0 for the last seven nights of the period
 * @param range its nights inside the period: seven, or fewer in the first week
 * @param recorded nights recorded, 0–7
 * @param crampNights of those recorded
 * @param cramps a cramp night without any cramp entered counts as one cramp
 */
public record WeekFigures(
        int weeksAgo, NightRange range, int recorded, int crampNights, int cramps) {

    static final int NIGHTS = 7;

    /** Product's own choice: a week with fewer recorded nights has no rate. */
    public static final int LEAST_RECORDED = 5;

    /** Whether all its seven nights lie in the period. */
    public boolean full() {
        return range.length() == NIGHTS;
    }

    /** Cramps per week of recorded nights; null with fewer than {@link #LEAST_RECORDED} nights. */
    public @Nullable Double rate() {
        return recorded < LEAST_RECORDED ? null : perWeek();
    }

    /** Whether it counts for the {@link Trend}: full, and with enough recorded nights. */
    boolean inTrend() {
        return full() && recorded >= LEAST_RECORDED;
    }

    double perWeek() {
        return (double) NIGHTS * cramps / recorded;
    }
}
