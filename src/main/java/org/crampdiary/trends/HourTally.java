package org.crampdiary.trends;

import java.util.Arrays;
import java.util.List;
import org.crampdiary.model.Cramp;

/** Counts cramps by the local clock hour of their start, as it was written. */
final class HourTally implements CrampTally {

    private final int[] counts = new int[TrendSummary.HOURS];

    @Override
    public void add(Cramp cramp) {
        if (cramp.start() != null) {
            counts[cramp.start().getHour()]++;
        }
    }

    List<Integer> hours() {
        return Arrays.stream(counts).boxed().toList();
    }
}
