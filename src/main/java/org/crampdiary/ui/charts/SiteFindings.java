package org.crampdiary.ui.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crampdiary.model.Muscle;
import org.crampdiary.model.Side;
import org.crampdiary.model.Site;
import org.crampdiary.text.Messages;
import org.crampdiary.text.SiteNames;
import org.crampdiary.trends.MuscleCount;
import org.crampdiary.trends.TrendSummary;
import org.crampdiary.ui.charts.Findings.Row;
import org.crampdiary.ui.charts.Findings.Table;

/** Where the cramps were, in words and on the drawn legs. */
final class SiteFindings {

    private static final int ROWS = 6;

    private SiteFindings() {}

    static Findings of(TrendSummary summary, Messages messages) {
        List<MuscleCount> counts = summary.byMuscle();
        List<String> notes = new ArrayList<>();
        if (!counts.isEmpty()) {
            notes.add(messages.text("charts.sites.note"));
        }
        if (counts.size() > ROWS) {
            notes.add(messages.text("charts.sites.more", counts.size() - ROWS));
        }
        notes.add(Wording.recorded(summary, messages));
        return new Findings(
                messages.text("charts.sites"),
                counts.isEmpty()
                        ? messages.text("charts.sites.none")
                        : messages.text("charts.sites.most", name(counts.getFirst(), messages)),
                List.of(),
                counts.stream().limit(ROWS).map(count -> row(count, messages)).toList(),
                notes,
                List.of(),
                new Table(
                        List.of(
                                messages.text("charts.sites.place"),
                                messages.text("charts.cramps")),
                        counts.stream()
                                .map(count ->
                                        List.of(
                                                name(count, messages),
                                                Integer.toString(count.cramps())))
                                .toList()));
    }

    private static Row row(MuscleCount count, Messages messages) {
        String words = messages.text("charts.sites.count", name(count, messages), count.cramps());
        return new Row(Wording.capital(words), "", false);
    }

    private static String name(MuscleCount count, Messages messages) {
        return SiteNames.of(new Site(count.muscle(), count.side()), messages);
    }

    /**
     * The cramps of each place that is drawn, by muscle and side left or right. Those of both sides
     * count on both legs; the parts of the calf count as calf.
     */
    static Map<Site, Integer> drawn(TrendSummary summary) {
        Map<Site, Integer> drawn = new LinkedHashMap<>();
        for (MuscleCount count : summary.byMuscle()) {
            Muscle muscle = count.muscle();
            if (muscle != null && count.side() != null) {
                for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
                    if (count.side() == side || count.side() == Side.BOTH) {
                        drawn.merge(new Site(part(muscle), side), count.cramps(), Integer::sum);
                    }
                }
            }
        }
        return drawn;
    }

    private static Muscle part(Muscle muscle) {
        return switch (muscle) {
            case GASTROCNEMIUS, SOLEUS -> Muscle.CALF;
            default -> muscle;
        };
    }
}
