package org.crampdiary.trends;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.jspecify.annotations.Nullable;

/** Counts cramps by where they were; there are few different places, however many cramps. */
final class SiteTally implements CrampTally {

    private static final List<Side> LEGS = List.of(Side.LEFT, Side.RIGHT);

    private final Map<List<Site>, Integer> cramps = new HashMap<>();

    @Override
    public void add(Cramp cramp) {
        if (!cramp.sites().isEmpty()) {
            cramps.merge(cramp.sites(), 1, Integer::sum);
        }
    }

    /** By muscle and side; one cramp counts once for each of its distinct sites. */
    List<MuscleCount> byMuscle() {
        Map<Site, Integer> counts = new HashMap<>();
        cramps.forEach((sites, count) ->
                new HashSet<>(sites).forEach(site -> counts.merge(site, count, Integer::sum)));
        return counts.entrySet().stream()
                .map(entry ->
                        new MuscleCount(
                                entry.getKey().muscle(), entry.getKey().side(), entry.getValue()))
                .sorted(MuscleCount.ORDER)
                .toList();
    }

    /** By muscle of each leg; one cramp counts once for each muscle of each leg. */
    LegFigures legs() {
        Map<Site, Integer> counts = new HashMap<>();
        for (Side leg : LEGS) {
            Map<Muscle, Integer> muscles = new EnumMap<>(Muscle.class);
            cramps.forEach((sites, count) ->
                    muscles(sites, leg)
                            .forEach(muscle -> muscles.merge(muscle, count, Integer::sum)));
            muscles.forEach((muscle, count) -> counts.put(new Site(muscle, leg), count));
        }
        int placed = cramps.values().stream().mapToInt(count -> count).sum();
        return new LegFigures(counts, placed);
    }

    /** The muscles of one leg that the sites name, each once, the parts of the calf as calf. */
    private static Set<Muscle> muscles(List<Site> sites, Side leg) {
        Set<Muscle> named = EnumSet.noneOf(Muscle.class);
        for (Site site : sites) {
            Muscle muscle = whole(site.muscle());
            if (muscle != null && (site.side() == leg || site.side() == Side.BOTH)) {
                named.add(muscle);
            }
        }
        return named;
    }

    private static @Nullable Muscle whole(@Nullable Muscle muscle) {
        return muscle == Muscle.GASTROCNEMIUS || muscle == Muscle.SOLEUS ? Muscle.CALF : muscle;
    }
}
