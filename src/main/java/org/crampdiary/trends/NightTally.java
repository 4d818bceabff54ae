package org.crampdiary.trends;

/** Counts something about nights while a {@link DiaryScan} goes by. */
interface NightTally {

    /** Called once for each night with anything entered, oldest first. */
    void add(NightEntries night);
}
