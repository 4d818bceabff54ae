package org.crampdiary.exchange.table;

import org.crampdiary.model.Coded;

/**
 * How dates are written in digits. Four digits of a year at the front, and months in words, are
 * read whichever it is.
 */
public enum DateOrder implements Coded {
    YEAR_FIRST,
    DAY_FIRST,
    MONTH_FIRST,
    /** The days since 30 December 1899, with the time of day behind the decimal sign. */
    SERIAL,
    /** Milliseconds since 1970 in UTC. */
    EPOCH_MILLIS,
    /** Seconds since 1970 in UTC. */
    EPOCH_SECONDS
}
