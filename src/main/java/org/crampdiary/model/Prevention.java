package org.crampdiary.model;

/** Preventive measure taken on a day. The codes are those of the exchange format, in its order. */
public enum Prevention implements Coded {
    HYDRATION,
    BEDTIME_DRINK,
    MINERAL_RICH_FOOD,
    MAGNESIUM_SUPPLEMENT,
    POTASSIUM_SUPPLEMENT,
    OTHER_SUPPLEMENT,
    STRETCHING,
    STRENGTHENING,
    WARM_UP,
    PACING,
    RELAXATION,
    COMPRESSION_STOCKINGS,
    LOOSE_BEDDING,
    SLEEP_POSITION,
    PHYSIOTHERAPY,
    MEDICINE_REVIEW
}
