package org.crampdiary.trends;

import java.util.Map;
import org.crampdiary.model.Site;

/**
 * Cramps by muscle of each leg.
 *
 * @param counts by muscle and side left or right; each cramp counts at most once for each: one of
 *     both sides on both legs, one of a part of the calf, or of several, once as calf
 * @param placed cramps of which any place is entered, at least as many as the largest count
 */
public record LegFigures(Map<Site, Integer> counts, int placed) {

    public LegFigures {
        counts = Map.copyOf(counts);
        if (counts.values().stream().anyMatch(count -> count > placed)) {
            throw new IllegalArgumentException("more cramps in one place than with a place");
        }
    }
}
