package org.crampdiary.trends;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Site;

/** Counts cramps by muscle and side; one cramp counts once for each of its distinct sites. */
final class MuscleTally implements CrampTally {

    private final Map<Site, Integer> counts = new HashMap<>();

    @Override
    public void add(Cramp cramp) {
        for (Site site : distinct(cramp.sites())) {
            counts.merge(site, 1, Integer::sum);
        }
    }

    private static Collection<Site> distinct(List<Site> sites) {
        return sites.size() < 2 ? sites : new LinkedHashSet<>(sites);
    }

    List<MuscleCount> counts() {
        return counts.entrySet().stream()
                .map(entry ->
                        new MuscleCount(
                                entry.getKey().muscle(), entry.getKey().side(), entry.getValue()))
                .sorted(MuscleCount.ORDER)
                .toList();
    }
}
