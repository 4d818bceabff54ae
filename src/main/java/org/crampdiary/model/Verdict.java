package org.crampdiary.model;

/**
 * What the person thinks of a treatment, best first. The codes are those of the exchange format, in
 * its order.
 */
public enum Verdict implements Coded {
    HELPED,
    A_LITTLE,
    NOT,
    WORSE
}
