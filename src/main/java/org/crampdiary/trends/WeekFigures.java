package org.crampdiary.trends;

import org.crampdiary.model.NightRange;
import org.jspecify.annotations.Nullable;

/**
 * One week of a period, counted back from the period's last night.
 *
 * @param weeksAgo 0 for the last seven nights of the period
 * @param range its nights inside the period: seven, or fewer in the first week
 * @param paused of them, nights of a pause that are not recorded
 * @param recorded nights recorded, 0–7
 * @param crampNights of those recorded
 * @param cramps a cramp night without any cramp entered counts as one cramp
 * @param undetailedNights how many such nights; with any, {@code cramps} reads "at least"
 */
public record WeekFigures(
        int weeksAgo,
        NightRange range,
        int paused,
        int recorded,
        int crampNights,
        int cramps,
        int undetailedNights) {

    /** The nights of a full week. */
    public static final int NIGHTS = 7;

    /** Product's own choice: a week with fewer recorded nights has no rate. */
    public static final int LEAST_RECORDED = 5;

    /** Whether all its seven nights lie in the period. */
    public boolean full() {
        return range.length() == NIGHTS;
    }

    /** Cramps per week of recorded nights; null with fewer than {@link #LEAST_RECORDED} nights. */
    public @Nullable Double rate() {
        return rate(cramps, recorded, range.length() - paused);
    }

    /**
     * Cramps per week of recorded nights; null with fewer than {@link #LEAST_RECORDED} of them, or
     * with a smaller part of the nights recorded than that of a week.
     *
     * @param nights recorded or missing, of one week or of several
     */
    public static @Nullable Double rate(int cramps, int recorded, int nights) {
        boolean enough = recorded >= LEAST_RECORDED && recorded * NIGHTS >= nights * LEAST_RECORDED;
        return enough ? (Double) ((double) NIGHTS * cramps / recorded) : null;
    }

    /** Whether it counts for the {@link Trend}: full, and with enough recorded nights. */
    boolean inTrend() {
        return full() && recorded >= LEAST_RECORDED;
    }

    double perWeek() {
        return (double) NIGHTS * cramps / recorded;
    }
}
