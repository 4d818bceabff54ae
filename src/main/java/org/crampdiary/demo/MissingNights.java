package org.crampdiary.demo;

import java.util.BitSet;

/** Which nights of a diary were not recorded, in clusters as after a journey. */
final class MissingNights {

    private static final int LONGEST = 6;

    private MissingNights() {}

    /** 5 to 20 % of them; the set bits below {@code nights} are those not recorded. */
    static BitSet draw(Draw draw, int nights) {
        return draw(draw, nights, draw.uniform(0.06, 0.2));
    }

    /** The same for a {@code share} of 0 to 1. */
    static BitSet draw(Draw draw, int nights, double share) {
        BitSet missing = new BitSet(nights);
        int wanted = (int) Math.floor(nights * share);
        while (missing.cardinality() < wanted) {
            int from = draw.below(nights);
            int length = 1 + draw.below(LONGEST);
            int room = Math.min(wanted - missing.cardinality(), nights - from);
            missing.set(from, from + Math.min(length, room));
        }
        return missing;
    }
}
