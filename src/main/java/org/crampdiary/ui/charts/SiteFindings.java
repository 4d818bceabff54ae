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

/** Where the cramps were, in words and on the drawn legs. */
final class SiteFindings {

    private static final int ROWS = 6;

    private SiteFindings() {}

    static Findings of(TrendSummary summary, Messages messages) {
        List<MuscleCount> counts = summary.byMuscle();
        return Findings.titled(
                        messages.text("charts.sites"),
                        counts.isEmpty()
                                ? messages.text("charts.sites.none")
                                : messages.text("charts.sites.most", most(counts, messages)))
                .lines(counts.stream().limit(ROWS).map(count -> line(count, messages)).toList())
                .notes(notes(counts, messages))
                .table(
                        List.of(
                                messages.text("charts.sites.place"),
                                messages.text("charts.cramps")),
                        counts.stream()
                                .map(count ->
                                        List.of(
                                                name(count, messages),
                                                Integer.toString(count.cramps())))
                                .toList())
                .restingOn(Coverage.of(summary));
    }

    /** The place with most cramps, or all of them. */
    private static List<String> most(List<MuscleCount> counts, Messages messages) {
        int most = counts.getFirst().cramps();
        return counts.stream()
                .filter(count -> count.cramps() == most)
                .map(count -> name(count, messages))
                .toList();
    }

    private static List<String> notes(List<MuscleCount> counts, Messages messages) {
        List<String> notes = new ArrayList<>();
        if (!counts.isEmpty()) {
            notes.add(messages.text("charts.sites.note"));
        }
        if (counts.size() > ROWS) {
            notes.add(messages.text("charts.sites.more", counts.size() - ROWS));
        }
        return notes;
    }

    private static String line(MuscleCount count, Messages messages) {
        String words = messages.text("charts.sites.count", name(count, messages), count.cramps());
        return Wording.capital(words);
    }

    private static String name(MuscleCount count, Messages messages) {
        return SiteNames.of(new Site(count.muscle(), count.side()), messages);
    }

    /** What of it is drawn. */
    static Drawn drawn(TrendSummary summary) {
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
        return new Drawn(drawn, summary.cramps());
    }

    private static Muscle part(Muscle muscle) {
        return switch (muscle) {
            case GASTROCNEMIUS, SOLEUS -> Muscle.CALF;
            default -> muscle;
        };
    }

    /**
     * The places that are drawn.
     *
     * @param counts by muscle and side left or right: cramps of both sides count on both legs, the
     *     parts of the calf as calf
     * @param cramps all of the period
     */
    record Drawn(Map<Site, Integer> counts, int cramps) {

        static final Drawn NONE = new Drawn(Map.of(), 0);

        Drawn {
            counts = Map.copyOf(counts);
        }

        int count(Site site) {
            return counts.getOrDefault(site, 0);
        }
    }
}
