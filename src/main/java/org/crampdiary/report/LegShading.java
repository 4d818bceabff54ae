package org.crampdiary.report;

import java.util.Map;
import org.crampdiary.model.Site;
import org.crampdiary.trends.LegFigures;

/** Both legs with the cramps of each place; nothing is drawn when no place has any. */
public record LegShading(LegFigures figures) implements Drawing {

    /** Nothing. */
    public static final LegShading NONE = new LegShading(new LegFigures(Map.of(), 0));

    /** The cramps of a place. */
    public int count(Site site) {
        return figures.counts().getOrDefault(site, 0);
    }

    /** The cramps of which any place is entered. */
    public int placed() {
        return figures.placed();
    }
}
