package org.crampdiary.model;

/**
 * What the person was doing when the cramp came. The codes are those of the exchange format, in its
 * order.
 */
public enum CrampContext implements Coded {
    ASLEEP,
    RESTING,
    WALKING,
    EXERCISING,
    AFTER_EXERCISE,
    OTHER;

    @Override
    public String family() {
        return "context";
    }
}
