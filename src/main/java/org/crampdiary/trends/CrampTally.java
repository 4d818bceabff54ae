package org.crampdiary.trends;

import java.util.List;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.NightEntries;

/** Counts something about cramps. */
interface CrampTally extends NightTally {

    /** Called once for each cramp that is not in the trash, in their order. */
    void add(Cramp cramp);

    @Override
    default void add(NightEntries night) {
        List<Cramp> cramps = night.cramps();
        for (int i = 0; i < cramps.size(); i++) {
            add(cramps.get(i));
        }
    }
}
