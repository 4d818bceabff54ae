package org.crampdiary.trends;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crampdiary.model.Cramp;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.jspecify.annotations.Nullable;

/** Counts cramps by muscle of each leg; one cramp counts once for each muscle of each leg. */
final class LegTally implements CrampTally {

    private static final List<Side> LEGS = List.of(Side.LEFT, Side.RIGHT);

    private final Map<Side, Map<Muscle, Integer>> counts = new EnumMap<>(Side.class);
    private int placed;

    LegTally() {
        LEGS.forEach(leg -> counts.put(leg, new EnumMap<>(Muscle.class)));
    }

    @Override
    public void add(Cramp cramp) {
        List<Site> sites = cramp.sites();
        placed += sites.isEmpty() ? 0 : 1;
        counts.forEach((leg, muscles) ->
                muscles(sites, leg).forEach(muscle -> muscles.merge(muscle, 1, Integer::sum)));
    }

    /** The muscles of one leg that the sites name, each once. */
    private static Set<Muscle> muscles(List<Site> sites, Side leg) {
        if (sites.size() == 1) {
            Muscle muscle = muscle(sites.getFirst(), leg);
            return muscle == null ? Set.of() : Collections.singleton(muscle);
        }
        Set<Muscle> named = EnumSet.noneOf(Muscle.class);
        for (Site site : sites) {
            Muscle muscle = muscle(site, leg);
            if (muscle != null) {
                named.add(muscle);
            }
        }
        return named;
    }

    private static @Nullable Muscle muscle(Site site, Side leg) {
        return site.side() == leg || site.side() == Side.BOTH ? whole(site.muscle()) : null;
    }

    private static @Nullable Muscle whole(@Nullable Muscle muscle) {
        return muscle == Muscle.GASTROCNEMIUS || muscle == Muscle.SOLEUS ? Muscle.CALF : muscle;
    }

    LegFigures figures() {
        Map<Site, Integer> sites = new HashMap<>();
        counts.forEach((leg, muscles) ->
                muscles.forEach((muscle, count) -> sites.put(new Site(muscle, leg), count)));
        return new LegFigures(sites, placed);
    }
}
