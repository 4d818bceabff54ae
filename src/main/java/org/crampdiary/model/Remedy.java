package org.crampdiary.model;

/** What was tried against a cramp. The codes are those of the exchange format, in its order. */
public enum Remedy implements Coded {
    STRETCH,
    FOOT_UP,
    STAND_ON_LEG,
    WALK,
    MASSAGE,
    HEAT,
    COLD,
    SHOWER_OR_BATH,
    WATER,
    ELECTROLYTE_DRINK,
    LOOSEN_BEDDING,
    PAIN_MEDICINE,
    MUSCLE_RELAXANT,
    PRESCRIBED_QUININE,
    OTHER
}
