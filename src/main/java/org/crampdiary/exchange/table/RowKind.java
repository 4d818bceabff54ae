package org.crampdiary.exchange.table;

import org.crampdiary.model.Coded;

/** What one row of a table tells of. */
public enum RowKind implements Coded {
    /** One cramp. */
    CRAMPS,
    /** A day and the night after it. */
    NIGHTS,
    /** One stretch of sleep, as trackers write them. */
    SLEEP
}
