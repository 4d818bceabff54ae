package org.crampdiary.model;

/** How hard an activity was. The codes are those of the exchange format, in its order. */
public enum Intensity implements Coded {
    LIGHT,
    MODERATE,
    VIGOROUS
}
