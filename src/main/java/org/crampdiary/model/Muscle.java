package org.crampdiary.model;

/** Muscle or region of a cramp. The codes are those of the exchange format, in its order. */
public enum Muscle implements Coded {
    GASTROCNEMIUS,
    SOLEUS,
    CALF,
    TIBIALIS_ANTERIOR,
    FIBULARIS,
    FOOT_SOLE,
    TOES,
    HAMSTRINGS,
    QUADRICEPS,
    ADDUCTORS,
    GLUTEALS,
    BACK,
    HAND_FOREARM,
    OTHER
}
