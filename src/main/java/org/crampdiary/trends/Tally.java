package org.crampdiary.trends;

/** Counts something while a period's nights go by, so that one walk serves all figures. */
interface Tally {

    /** Called once for each night of the period with anything entered, oldest first. */
    void add(NightEntries night);
}
