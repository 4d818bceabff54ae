package org.crampdiary.model;

/**
 * Accompanying symptom, new or worse than usual for the person; see the signs in the guidance
 * rules. The codes are those of the exchange format, in its order.
 */
public enum Symptom implements Coded {
    SWELLING_ONE_LEG,
    SWELLING_BOTH_LEGS,
    REDNESS,
    WARMTH,
    THROBBING_PAIN,
    HARD_VEINS,
    WEAKNESS,
    WASTING,
    NUMBNESS,
    TINGLING,
    TWITCHING,
    PAIN_BETWEEN_CRAMPS,
    PAIN_ON_WALKING,
    URGE_TO_MOVE,
    DARK_URINE,
    FEVER,
    BACK_PAIN,
    BREATHLESSNESS,
    CHEST_PAIN,
    COUGHING_BLOOD,
    COLD_PALE_LEG,
    STROKE_SIGNS,
    BLADDER_OR_SADDLE,
    TOXIN_OR_WOUND,
    FALL
}
