package org.crampdiary.model;

/**
 * How much a remedy helped, from least to most. The codes are those of the exchange format, in its
 * order.
 */
public enum Effect implements Coded {
    NONE,
    A_LITTLE,
    A_LOT,
    ENDED_IT
}
