package org.crampdiary.trends;

import org.crampdiary.model.Cramp;

/** Counts something about cramps. */
interface CrampTally {

    /** Called once for each cramp that is not in the trash, in their order. */
    void add(Cramp cramp);
}
