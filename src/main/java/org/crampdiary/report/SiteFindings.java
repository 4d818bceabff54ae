package org.crampdiary.report;

import java.util.ArrayList;
import java.util.List;
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
                                : messages.text(
                                        "charts.sites.most",
                                        most(counts, messages),
                                        counts.getFirst().cramps()))
                .drawing(new LegShading(summary.legs()))
                .lines(counts.stream().limit(ROWS).map(count -> line(count, messages)).toList())
                .notes(notes(summary, messages))
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

    private static List<String> notes(TrendSummary summary, Messages messages) {
        List<MuscleCount> counts = summary.byMuscle();
        int unplaced = summary.enteredCramps() - summary.legs().placed();
        List<String> notes = new ArrayList<>();
        if (!counts.isEmpty()) {
            notes.add(messages.text("charts.sites.note"));
        }
        if (counts.size() > ROWS) {
            notes.add(messages.text("charts.sites.more", counts.size() - ROWS));
        }
        if (!counts.isEmpty() && unplaced > 0) {
            notes.add(messages.text("charts.sites.unplaced", unplaced));
        }
        return notes;
    }

    private static String line(MuscleCount count, Messages messages) {
        String words = messages.text("charts.sites.count", name(count, messages), count.cramps());
        return FigureWords.capital(words);
    }

    private static String name(MuscleCount count, Messages messages) {
        return SiteNames.of(new Site(count.muscle(), count.side()), messages);
    }
}
