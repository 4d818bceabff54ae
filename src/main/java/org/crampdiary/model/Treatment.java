package org.crampdiary.model;

/**
 * What people try against cramps over weeks: a list to remember by, no advice. The codes are those
 * of the exchange format, in its order.
 */
public enum Treatment implements Coded {
    STRETCHING,
    EXERCISE,
    PHYSIOTHERAPY,
    MASSAGE,
    WARMTH,
    STOCKINGS,
    SHOES,
    BEDDING,
    FLUID,
    SALTS,
    PICKLE_JUICE,
    MAGNESIUM,
    POTASSIUM,
    CALCIUM,
    VITAMINS,
    TONIC_WATER,
    QUININE,
    MUSCLE_RELAXANT,
    PAIN_MEDICINE,
    MEDICINE_CHANGE,

    /** Anything else, in the person's own words. */
    OTHER
}
