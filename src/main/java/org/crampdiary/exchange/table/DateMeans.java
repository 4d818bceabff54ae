package org.crampdiary.exchange.table;

import org.crampdiary.model.Coded;

/** Which of the two days of a night a date names that has no time. */
public enum DateMeans implements Coded {
    /** The evening on which the night begins. */
    EVENING,
    /** The morning on which the night ends. */
    MORNING
}
