package org.crampdiary.model;

/** Side of the body of a cramp. The codes are those of the exchange format, in its order. */
public enum Side implements Coded {
    LEFT,
    RIGHT,
    BOTH,
    NONE
}
