package org.crampdiary.trends;

import java.util.List;
import org.crampdiary.model.NightRange;
import org.crampdiary.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * All figures of a period. A figure with too little data is null as a whole. Immutable.
 *
 * @param range the nights of the period
 * @param paused nights of a pause that are not recorded, and so not missing
 * @param recorded nights of which is known whether there was a cramp
 * @param crampNights recorded nights with a cramp
 * @param cramps cramps of the period; a cramp night without any cramp entered counts as one
 * @param undetailedNights how many such nights; with any, {@code cramps} reads "at least"
 * @param dispersion variance of the nightly cramps divided by their mean, at least 1
 * @param crampsPerWeek of recorded nights; null with fewer than {@link #LEAST_RECORDED} of them
 * @param crampNightShare of recorded nights; null with fewer than {@link #LEAST_RECORDED} of them
 * @param severity null when no cramp has one
 * @param duration null when no cramp has one
 * @param wokenNights nights with a cramp that woke the person
 * @param wakingAnswered nights with a cramp that says whether it did; woken of these
 * @param change null when too few nights are recorded
 * @param trend null when too few weeks are recorded
 * @param byHour cramps of each local clock hour, 24 numbers
 * @param byMuscle most first
 * @param legs where on the legs the cramps were
 * @param remedies those used, most first
 * @param factors all of them: compared ones by their p, then the others
 * @param weeks all weeks of the period, oldest first
 */
public record TrendSummary(
        NightRange range,
        int paused,
        int recorded,
        int crampNights,
        int cramps,
        int undetailedNights,
        double dispersion,
        @Nullable Estimate crampsPerWeek,
        @Nullable Estimate crampNightShare,
        @Nullable SeverityFigures severity,
        @Nullable DurationFigures duration,
        int wokenNights,
        int wakingAnswered,
        @Nullable RecentChange change,
        @Nullable Trend trend,
        List<Integer> byHour,
        List<MuscleCount> byMuscle,
        LegFigures legs,
        List<RemedyFigures> remedies,
        List<FactorFigures> factors,
        List<WeekFigures> weeks) {

    /** Product's own choice: with fewer recorded nights there is neither rate nor share. */
    public static final int LEAST_RECORDED = 14;

    static final int HOURS = 24;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when a count is below 0 or greater than the one it is part
     *     of, {@code dispersion} is below 1 or no number, or {@code byHour} has not 24 numbers
     */
    public TrendSummary {
        if (crampNights > recorded
                || paused < 0
                || recorded > range.length() - paused
                || Math.max(undetailedNights, wakingAnswered) > crampNights
                || wokenNights > wakingAnswered
                || Math.min(undetailedNights, wokenNights) < 0
                || Math.min(crampNights, cramps) < 0
                || !(dispersion >= 1)
                || byHour.size() != HOURS) {
            throw new IllegalArgumentException("counts contradict each other");
        }
        byHour = List.copyOf(byHour);
        byMuscle = List.copyOf(byMuscle);
        remedies = List.copyOf(remedies);
        factors = List.copyOf(factors);
        weeks = List.copyOf(weeks);
    }

    /**
     * The nights of the period, recorded or missing: those of a pause that are not recorded are
     * neither.
     */
    public int nights() {
        return range.length() - paused;
    }

    /** Cramps of which there is an entry, and so perhaps a time and a place. */
    public int enteredCramps() {
        return cramps - undetailedNights;
    }

    /** Cramp nights of which cramps are entered, and so perhaps whether they woke the person. */
    public int detailedNights() {
        return crampNights - undetailedNights;
    }

    /** Recorded nights without a cramp. */
    public int crampFreeNights() {
        return recorded - crampNights;
    }

    /** How many factors were compared, and so how many chances there were of a false alarm. */
    public int factorsTested() {
        return Math.toIntExact(factors.stream().filter(FactorFigures::enough).count());
    }
}
